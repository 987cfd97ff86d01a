package peel.gzip;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import peel.testing.Seeds;

/// The JDK's own reader of gzip, which checks length and checksum, reads what was encoded.
class ZlibGzipEncoderTest {
    private final Random random = Seeds.random("ZlibGzipEncoderTest");

    @Test
    void inputsEncodedOneAfterAnotherComeBack() throws IOException {
        try (GzipEncoder gzip = new ZlibGzipEncoder()) {
            for (int round = 0; round < 300; round++) {
                byte[] input = Inputs.records(random, random.nextInt(1 << random.nextInt(19))).getBytes(US_ASCII);
                int piece = 1 + random.nextInt(40_000);
                ByteArrayOutputStream packed = new ByteArrayOutputStream();
                for (int at = 0; at < input.length; at += piece) {
                    gzip.append(input, at, Math.min(piece, input.length - at));
                    if (random.nextBoolean()) {
                        take(gzip, packed);
                    }
                }
                gzip.finish();
                take(gzip, packed);
                assertThat(unpack(packed.toByteArray())).as("round %d", round).isEqualTo(input);
                gzip.restart();
                gzip.finish(input, 0, input.length);
                packed.reset();
                take(gzip, packed);
                assertThat(unpack(packed.toByteArray())).as("round %d", round).isEqualTo(input);
                gzip.restart();
            }
        }
    }

    private static void take(GzipEncoder gzip, ByteArrayOutputStream packed) {
        byte[] bytes = new byte[gzip.ready()];
        gzip.take().get(bytes);
        packed.writeBytes(bytes);
    }

    private static byte[] unpack(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }
}
