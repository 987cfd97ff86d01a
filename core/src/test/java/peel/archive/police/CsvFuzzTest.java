package peel.archive.police;

import static org.assertj.core.api.Assertions.assertThat;
import static peel.archive.police.Readings.ID;
import static peel.archive.police.Readings.STREET_HEADER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.archive.police.Readings.Reading;
import peel.archive.reject.RejectedRow;
import peel.testing.Seeds;

/// Random files, read by the fast reader and by [PlainCsv]: the same rows must come out, and the same lines be refused.
class CsvFuzzTest {
    private static final int ROUNDS = 300;
    private static final String[] PIECES = {"a", "On or near ", ",", "\"", "\"\"", "\u0177", "\u20ac", " ", "\t", "\0",
            "1", "\r", "x".repeat(40)};

    @Test
    void agreesWithAPlainReaderOnRandomRows(@TempDir Path folder) throws IOException {
        Random random = Seeds.random("CsvFuzzTest.agreesWithAPlainReaderOnRandomRows");
        for (int round = 0; round < ROUNDS; round++) {
            List<String> lines = new ArrayList<>();
            for (int i = random.nextInt(40); i >= 0; i--) {
                lines.add(line(random));
            }
            check(folder, lines, random.nextBoolean() ? "\n" : "\r\n");
        }
    }

    @Test
    void agreesWithAPlainReaderWhereverRowsMeetTheEndOfTheBuffer(@TempDir Path folder) throws IOException {
        Random random = Seeds.random("CsvFuzzTest.agreesWithAPlainReaderWhereverRowsMeetTheEndOfTheBuffer");
        for (int round = 0; round < 20; round++) {
            List<String> lines = new ArrayList<>();
            for (int bytes = 0; bytes < 600_000;) {
                String line = line(random).replace("x", "x".repeat(1 + random.nextInt(60)));
                lines.add(line);
                bytes += line.length();
            }
            check(folder, lines, "\n");
        }
    }

    /// A quote that ends cells later can move another cell, a blank one too, to where the crime type stands.
    private static void check(Path folder, List<String> lines, String end) throws IOException {
        String text = STREET_HEADER + end + String.join(end, lines);
        Path file = Files.write(folder.resolve("2024-02-dorset-street.csv"), text.getBytes(StandardCharsets.UTF_8));

        Reading reading = Readings.read(file);

        List<String> rows = new ArrayList<>();
        List<Long> rejects = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).endsWith("\r") && !end.equals("\r\n")
                    ? lines.get(i).substring(0, lines.get(i).length() - 1)
                    : lines.get(i);
            Optional<List<String>> fields = PlainCsv.split(line);
            if (fields.isPresent() && fields.get().size() == 12 && !fields.get().get(9).isBlank()
                    && Stream.of(2, 3, 6, 7, 8, 9, 10, 11)
                            .allMatch(column -> bytes(fields.get().get(column)) <= 1000)) {
                rows.add(PlainCsv.street(fields.get(), "dorset"));
            } else {
                rejects.add(i + 2L);
            }
        }
        assertThat(reading.rows()).as("rows").isEqualTo(rows);
        assertThat(reading.rejects()).as("rejects").extracting(RejectedRow::line).isEqualTo(rejects);
        assertThat(reading.stats().read()).isEqualTo(lines.size());
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /// A row that is good but for the quoting of its location, LSOA name and context.
    private static String line(Random random) {
        String id = random.nextBoolean() ? ID : "";
        String place = random.nextInt(5) == 0 ? "," : "-1.880000,50.72";
        return String.join(",", id, "2024-02", "\"Dorset Police\"", "Dorset Police", place, field(random), "E01",
                field(random), "Drugs", random.nextBoolean() ? "" : "\"Local resolution\"", field(random) + "z");
    }

    private static String field(Random random) {
        StringBuilder raw = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            raw.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return switch (random.nextInt(20)) {
            case 0 -> raw.toString();
            case 1 -> "\"" + raw;
            case 2, 3, 4, 5, 6, 7 -> "\"" + raw.toString().replace("\"", "\"\"") + "\"";
            default -> raw.toString().replace(",", "").replace("\"", "");
        };
    }
}
