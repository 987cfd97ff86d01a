package peel.gzip;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever goes in, the JDK's zlib reads the same out of it.
class GzipEncoderTest {
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 100, 49_151, 49_152, 49_153, 98_304, 300_000})
    void anySizeComesBack(int size) throws IOException {
        check(new byte[size]);
        check(bytes(size));
        check(records(size));
        check(prose(size));
    }

    @Test
    void everyByteComesBackAlsoWhereItWasRareAtFirst() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.write(new byte[200_000]);
        for (int value = 0; value < 256; value++) {
            text.write(value);
        }
        text.write(bytes(100_000));
        check(text.toByteArray());
    }

    @Test
    void repeatsOfEveryLengthComeBack() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        byte[] source = bytes(2_000);
        text.write('"');
        text.write(source);
        for (int length = 1; length < 1_100; length++) {
            text.write(bytes(random.nextInt(5)));
            text.write('"');
            text.write(source, 0, length);
            if (length % 10 == 0) {
                text.write(source);
            }
        }
        check(text.toByteArray());
    }

    @Test
    void repeatsFromEveryDistanceComeBack() throws IOException {
        for (int distance : new int[]{8, 9, 15, 16, 17, 255, 256, 257, 4_096, 24_577, 32_766, 32_767, 32_768, 32_769,
                32_770, 40_000}) {
            byte[] text = bytes(100_000);
            for (int at = distance; at < text.length; at += 1_000 + random.nextInt(500)) {
                int length = Math.min(Math.min(distance, 8 + random.nextInt(400)), text.length - at);
                text[at - distance] = ',';
                System.arraycopy(text, at - distance, text, at, length);
            }
            check(text);
        }
    }

    @Test
    void runsOfOnePatternComeBack() throws IOException {
        for (int period = 1; period < 20; period++) {
            byte[] text = new byte[5_000];
            for (int i = 0; i < text.length; i++) {
                text[i] = (byte) " \",abc0123456789efgh".charAt(i % period);
            }
            check(text);
        }
    }

    @Test
    void mixturesOfFragmentsAndNoiseComeBack() throws IOException {
        for (int round = 0; round < 300; round++) {
            byte[][] fragments = new byte[1 + random.nextInt(40)][];
            for (int i = 0; i < fragments.length; i++) {
                fragments[i] = random.nextBoolean() ? bytes(random.nextInt(700)) : records(random.nextInt(700));
            }
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            for (int size = random.nextInt(1 << random.nextInt(19)); text.size() < size;) {
                text.write(fragments[random.nextInt(fragments.length)]);
                text.write(bytes(random.nextInt(20)));
            }
            check(text.toByteArray());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20_000, 60_000, 2_000_000})
    void manyRecordsGetSmallerThanWithTheFastestLevelOfZlib(int size) {
        byte[] text = records(size);
        assertThat(pack(new GzipEncoder(), text, Integer.MAX_VALUE).length).as("seed %d", seed)
                .isLessThan(zlibBytes(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {600, 1_024, 1_025, 2_000, 5_000, 16_384})
    void fewRecordsGetAtMostATenthLarger(int size) {
        checkAtMostATenthLarger(() -> records(size));
    }

    @ParameterizedTest
    @ValueSource(ints = {600, 3_000, 5_000, 15_000, 60_000, 300_000})
    void proseGetsAtMostATenthLarger(int size) {
        checkAtMostATenthLarger(() -> prose(size));
    }

    private void checkAtMostATenthLarger(Supplier<byte[]> texts) {
        int bytes = 0;
        int zlibBytes = 0;
        for (int round = 0; round < 50; round++) {
            byte[] text = texts.get();
            bytes += pack(new GzipEncoder(), text, Integer.MAX_VALUE).length;
            zlibBytes += zlibBytes(text);
        }
        assertThat(bytes).as("seed %d", seed).isLessThan(zlibBytes * 11 / 10);
    }

    private static int zlibBytes(byte[] text) {
        Deflater zlib = new Deflater(1, true);
        zlib.setInput(text);
        zlib.finish();
        int bytes = zlib.deflate(new byte[text.length + 1_000]) + 18;
        zlib.end();
        return bytes;
    }

    @Test
    void aSingleByteThatNoRecordHasComesBackFromAShortText() throws IOException {
        for (int size : new int[]{100, 1_000, 5_000, 16_000}) {
            for (int value : new int[]{0, '\n', 127, 128, 255}) {
                byte[] text = records(size);
                text[random.nextInt(size)] = (byte) value;
                check(text);
            }
        }
    }

    @Test
    void oneTextAfterAnotherComesBack() throws IOException {
        GzipEncoder gzip = new GzipEncoder();
        for (int round = 0; round < 2_000; round++) {
            int size = random.nextInt(1 << random.nextInt(18));
            byte[] text = switch (random.nextInt(3)) {
                case 0 -> bytes(size);
                case 1 -> prose(size);
                default -> records(size);
            };
            byte[] packed = pack(gzip, text, random.nextBoolean() ? Integer.MAX_VALUE : 1 + random.nextInt(60_000));
            assertThat(unpack(packed)).as("seed %d, round %d", seed, round).isEqualTo(text);
            gzip.restart();
        }
    }

    private void check(byte[] text) throws IOException {
        for (int piece : new int[]{Integer.MAX_VALUE, 33_000, 1 + random.nextInt(10_000)}) {
            byte[] packed = pack(new GzipEncoder(), text, piece);
            assertThat(unpack(packed)).as("seed %d, pieces of %d", seed, piece).isEqualTo(text);
            assertThat(packed.length).isLessThan(text.length + text.length / (piece < 33_000 ? 1 : 8) + 2_000);
        }
    }

    /// Compresses in pieces, or as a whole where the text fits in one.
    private byte[] pack(GzipEncoder gzip, byte[] text, int piece) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        if (text.length <= piece) {
            gzip.finish(text, 0, text.length);
        } else {
            for (int at = 0; at < text.length; at += piece) {
                gzip.append(text, at, Math.min(piece, text.length - at));
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

    /// Like crimes: the same but for a word, numbers and an id.
    private byte[] records(int size) {
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

    /// Like what a force says of itself: words of which few are frequent.
    private byte[] prose(int size) {
        String[] words = new String[400];
        for (int i = 0; i < words.length; i++) {
            StringBuilder word = new StringBuilder();
            for (int letters = 2 + random.nextInt(8); letters > 0; letters--) {
                word.append((char) ('a' + random.nextInt(1 + random.nextInt(26))));
            }
            words[i] = word.toString();
        }
        StringBuilder text = new StringBuilder("{\"description\":\"<p>");
        while (text.length() < size) {
            text.append(words[random.nextInt(1 + random.nextInt(words.length))])
                    .append(random.nextInt(12) == 0 ? ".<\\/p>\\n<p>" : " ");
        }
        return text.substring(0, size).getBytes(US_ASCII);
    }
}
