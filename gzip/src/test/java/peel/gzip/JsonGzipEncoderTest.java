package peel.gzip;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peel.testing.Seeds;

/// The JDK's zlib decodes to the input whatever was encoded.
class JsonGzipEncoderTest {
    /// Fits records, but not exactly: they are others than those of the tests.
    private static final PresetTables PRESETS = PresetTables.of(
            List.of(Inputs.records(new Random(1), 400), Inputs.records(new Random(2), 1_200)),
            List.of(Inputs.records(new Random(3), 40_000)));
    private static final PresetTables NO_PRESETS = PresetTables.of(List.of(), List.of());

    private final Random random = Seeds.random("JsonGzipEncoderTest");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 100, 49_151, 49_152, 49_153, 98_304, 300_000})
    void anySizeComesBack(int size) throws IOException {
        check(new byte[size]);
        check(bytes(size));
        check(records(size));
        check(prose(size));
    }

    @Test
    void bytesThatDoNotOccurInTheFirstPieceComeBack() throws IOException {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.write(new byte[200_000]);
        for (int value = 0; value < 256; value++) {
            input.write(value);
        }
        input.write(bytes(100_000));
        check(input.toByteArray());
    }

    @Test
    void matchesOfEveryLengthComeBack() throws IOException {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        byte[] source = bytes(2_000);
        input.write('"');
        input.write(source);
        for (int length = 1; length < 1_100; length++) {
            input.write(bytes(random.nextInt(5)));
            input.write('"');
            input.write(source, 0, length);
            if (length % 10 == 0) {
                input.write(source);
            }
        }
        check(input.toByteArray());
    }

    @Test
    void matchesOfEveryDistanceComeBack() throws IOException {
        for (int distance : new int[]{8, 9, 15, 16, 17, 255, 256, 257, 4_096, 24_577, 32_766, 32_767, 32_768, 32_769,
                32_770, 40_000}) {
            byte[] input = bytes(100_000);
            for (int at = distance; at < input.length; at += 1_000 + random.nextInt(500)) {
                int length = Math.min(Math.min(distance, 8 + random.nextInt(400)), input.length - at);
                input[at - distance] = ',';
                System.arraycopy(input, at - distance, input, at, length);
            }
            check(input);
        }
    }

    @Test
    void repetitionsOfOnePatternComeBack() throws IOException {
        for (int period = 1; period < 20; period++) {
            byte[] input = new byte[5_000];
            for (int i = 0; i < input.length; i++) {
                input[i] = (byte) " \",abc0123456789efgh".charAt(i % period);
            }
            check(input);
        }
    }

    @Test
    void mixturesOfFragmentsAndNoiseComeBack() throws IOException {
        for (int round = 0; round < 300; round++) {
            byte[][] fragments = new byte[1 + random.nextInt(40)][];
            for (int i = 0; i < fragments.length; i++) {
                fragments[i] = random.nextBoolean() ? bytes(random.nextInt(700)) : records(random.nextInt(700));
            }
            ByteArrayOutputStream input = new ByteArrayOutputStream();
            for (int size = random.nextInt(1 << random.nextInt(19)); input.size() < size;) {
                input.write(fragments[random.nextInt(fragments.length)]);
                input.write(bytes(random.nextInt(20)));
            }
            check(input.toByteArray());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20_000, 60_000, 2_000_000})
    void manyRecordsGetSmallerThanWithZlibLevel1(int size) {
        byte[] input = records(size);
        assertThat(pack(new JsonGzipEncoder(PRESETS), input, Integer.MAX_VALUE).length)
                .isLessThan(zlibBytes(input));
    }

    @ParameterizedTest
    @ValueSource(ints = {600, 1_024, 1_025, 2_000, 5_000, 16_384})
    void fewRecordsGetAtMostATenthLargerThanWithZlibLevel1(int size) {
        checkAtMostATenthLarger(() -> records(size));
    }

    @ParameterizedTest
    @ValueSource(ints = {600, 3_000, 5_000, 15_000, 60_000, 300_000})
    void proseGetsAtMostATenthLargerThanWithZlibLevel1(int size) {
        checkAtMostATenthLarger(() -> prose(size));
    }

    private void checkAtMostATenthLarger(Supplier<byte[]> inputs) {
        int bytes = 0;
        int zlibBytes = 0;
        for (int round = 0; round < 50; round++) {
            byte[] input = inputs.get();
            bytes += pack(new JsonGzipEncoder(PRESETS), input, Integer.MAX_VALUE).length;
            zlibBytes += zlibBytes(input);
        }
        assertThat(bytes).isLessThan(zlibBytes * 11 / 10);
    }

    private static int zlibBytes(byte[] input) {
        Deflater zlib = new Deflater(1, true);
        zlib.setInput(input);
        zlib.finish();
        int bytes = zlib.deflate(new byte[input.length + 1_000]) + 18;
        zlib.end();
        return bytes;
    }

    @Test
    void aByteThatNoSampleHasComesBackFromAShortInput() throws IOException {
        for (int size : new int[]{100, 1_000, 5_000, 16_000}) {
            for (int value : new int[]{0, '\n', 127, 128, 255}) {
                byte[] input = records(size);
                input[random.nextInt(size)] = (byte) value;
                check(input);
            }
        }
    }

    @Test
    void inputsEncodedOneAfterAnotherComeBack() throws IOException {
        GzipEncoder gzip = new JsonGzipEncoder(PRESETS);
        for (int round = 0; round < 2_000; round++) {
            int size = random.nextInt(1 << random.nextInt(18));
            byte[] input = switch (random.nextInt(3)) {
                case 0 -> bytes(size);
                case 1 -> prose(size);
                default -> records(size);
            };
            byte[] packed = pack(gzip, input, random.nextBoolean() ? Integer.MAX_VALUE : 1 + random.nextInt(60_000));
            assertThat(unpack(packed)).as("round %d", round).isEqualTo(input);
            gzip.restart();
        }
    }

    private void check(byte[] input) throws IOException {
        for (int piece : new int[]{Integer.MAX_VALUE, 33_000, 1 + random.nextInt(10_000)}) {
            assertThat(unpack(pack(new JsonGzipEncoder(NO_PRESETS), input, piece))).as("pieces of %d", piece)
                    .isEqualTo(input);
            byte[] packed = pack(new JsonGzipEncoder(PRESETS), input, piece);
            assertThat(unpack(packed)).as("pieces of %d", piece).isEqualTo(input);
            assertThat(packed.length).isLessThan(input.length + input.length / (piece < 33_000 ? 1 : 8) + 2_000);
        }
    }

    /// Compresses in pieces, or at once where the input fits in one piece.
    private byte[] pack(GzipEncoder gzip, byte[] input, int piece) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        if (input.length <= piece) {
            gzip.finish(input, 0, input.length);
        } else {
            for (int at = 0; at < input.length; at += piece) {
                gzip.append(input, at, Math.min(piece, input.length - at));
                if (random.nextBoolean()) {
                    take(gzip, packed);
                }
            }
            gzip.finish();
        }
        take(gzip, packed);
        return packed.toByteArray();
    }

    private static byte[] unpack(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    private static void take(GzipEncoder gzip, ByteArrayOutputStream packed) {
        int ready = gzip.ready();
        byte[] bytes = new byte[ready];
        gzip.take().get(bytes);
        packed.writeBytes(bytes);
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] records(int size) {
        return Inputs.records(random, size).getBytes(US_ASCII);
    }

    private byte[] prose(int size) {
        return Inputs.prose(random, size).getBytes(US_ASCII);
    }
}
