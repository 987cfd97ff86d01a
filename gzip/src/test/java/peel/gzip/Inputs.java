package peel.gzip;

import java.util.HexFormat;
import java.util.Random;

/// Inputs for tests, in ASCII.
final class Inputs {
    private Inputs() {}

    /// JSON whose records differ only in a name, numbers and an id.
    static String records(Random random, int size) {
        StringBuilder text = new StringBuilder("[");
        while (text.length() < size) {
            text.append("{\"kind\":\"").append(random.nextInt(4) == 0 ? "perennial" : "shrub")
                    .append("\",\"kind_of_place\":\"Garden\",\"place\":{\"latitude\":\"52.6")
                    .append(10_000 + random.nextInt(90_000)).append("\",\"bed\":{\"id\":1000")
                    .append(1_000 + random.nextInt(9_000)).append(",\"name\":\"In or near ")
                    .append(random.nextBoolean() ? "Mill Pond" : "Glass\\/Green House")
                    .append("\"},\"longitude\":\"-1.1")
                    .append(10_000 + random.nextInt(90_000))
                    .append("\"},\"remark\":\"\",\"watered_by\":null,\"checksum\":\"");
            for (int i = 0; i < 4; i++) {
                text.append(HexFormat.of().toHexDigits(random.nextLong()));
            }
            text.append("\",\"id\":1").append(10_000_000 + random.nextInt(90_000_000))
                    .append(",\"kind_of_bed\":\"\",\"month\":\"2024-01\"},");
        }
        return text.substring(0, size);
    }

    /// Words, of which few are frequent.
    static String prose(Random random, int size) {
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
        return text.substring(0, size);
    }
}
