package peel.server.compression;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peel.gzip.GzipEncoder;
import peel.server.config.Compression;
import peel.testing.Seeds;

/// The tables made from the training samples fit crimes.
class GzipEncodersTest {
    private final Random random = Seeds.random("GzipEncodersTest");

    @ParameterizedTest
    @ValueSource(ints = {20_000, 60_000, 2_000_000})
    void manyCrimesGetSmallerThanWithZlibLevel1(int size) {
        byte[] crimes = crimes(size);
        assertThat(gzipBytes(crimes)).isLessThan(zlibBytes(crimes));
    }

    @ParameterizedTest
    @ValueSource(ints = {600, 1_024, 1_025, 2_000, 5_000, 16_384})
    void fewCrimesGetAtMostATenthLargerThanWithZlibLevel1(int size) {
        int bytes = 0;
        int zlibBytes = 0;
        for (int round = 0; round < 50; round++) {
            byte[] crimes = crimes(size);
            bytes += gzipBytes(crimes);
            zlibBytes += zlibBytes(crimes);
        }
        assertThat(bytes).isLessThan(zlibBytes * 11 / 10);
    }

    private static int gzipBytes(byte[] body) {
        GzipEncoder gzip = GzipEncoders.pool(Compression.PEEL).take();
        gzip.finish(body, 0, body.length);
        return gzip.ready();
    }

    private static int zlibBytes(byte[] body) {
        Deflater zlib = new Deflater(1, true);
        zlib.setInput(body);
        zlib.finish();
        int bytes = zlib.deflate(new byte[body.length + 1_000]) + 18;
        zlib.end();
        return bytes;
    }

    /// The same but for a category, a name, numbers and an id.
    private byte[] crimes(int size) {
        StringBuilder text = new StringBuilder("[");
        while (text.length() < size) {
            text.append("{\"category\":\"").append(random.nextInt(4) == 0 ? "burglary" : "drugs")
                    .append("\",\"location_type\":\"Force\",\"location\":{\"latitude\":\"52.6")
                    .append(10_000 + random.nextInt(90_000)).append("\",\"street\":{\"id\":1000")
                    .append(1_000 + random.nextInt(9_000)).append(",\"name\":\"On or near ")
                    .append(random.nextBoolean() ? "Mill Lane" : "Park\\/Open Space").append("\"},\"longitude\":\"-1.1")
                    .append(10_000 + random.nextInt(90_000))
                    .append("\"},\"context\":\"\",\"outcome_status\":null,\"persistent_id\":\"");
            for (int i = 0; i < 4; i++) {
                text.append(HexFormat.of().toHexDigits(random.nextLong()));
            }
            text.append("\",\"id\":1").append(10_000_000 + random.nextInt(90_000_000))
                    .append(",\"location_subtype\":\"\",\"month\":\"2024-01\"},");
        }
        return text.substring(0, size).getBytes(US_ASCII);
    }
}
