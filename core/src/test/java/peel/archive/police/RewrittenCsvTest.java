package peel.archive.police;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import peel.archive.format.CsvHeaders;
import peel.archive.police.Readings.Reading;
import peel.model.RecordKind;
import peel.testing.Seeds;

/// Files in the archive's form, written anew in a random way: other order, separator, names, quotes, line ends, words for
/// nothing, more columns. The same rows must come out.
class RewrittenCsvTest {
    private static final int ROUNDS = 150;
    private static final List<String> SEPARATORS = List.of(",", ";", "\t", "|");
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");
    private static final List<String> NULLS = List.of("", "NA", "NULL", "nan", "None", "\\N", "<NA>", "#N/A", "-");

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void comesOutAsBefore(RecordKind kind, @TempDir Path folder) throws IOException {
        Random random = Seeds.random("RewrittenCsvTest.comesOutAsBefore");
        for (int round = 0; round < ROUNDS; round++) {
            List<List<String>> rows = rows(kind, random);
            String name = "2024-01-dorset-" + kind.fileSuffix() + ".csv";
            Path original = Files.createDirectories(folder.resolve("original")).resolve(name);
            Files.writeString(original, text(rows, ",", "\r\n", false, ""));
            Path rewritten = Files.createDirectories(folder.resolve("rewritten")).resolve(name);
            Files.writeString(rewritten, rewritten(rows, random));

            Reading before = Readings.read(original);
            Reading after = Readings.read(rewritten);

            String written = String.format("round %d:%n%s", round, Files.readString(rewritten));
            assertThat(before.rows()).hasSize(rows.size() - 1);
            assertThat(after.rows()).as(written).isEqualTo(before.rows());
            assertThat(after.rejects()).as(written).isEmpty();
            assertThat(after.stats().columns().missing()).as(written).isEmpty();
        }
    }

    private static String rewritten(List<List<String>> rows, Random random) {
        List<List<String>> columns = new ArrayList<>();
        String nothing = pick(NULLS, random);
        for (int column = 0; column < rows.getFirst().size(); column++) {
            List<String> cells = new ArrayList<>();
            for (List<String> row : rows) {
                String cell = row.get(column);
                cells.add(cell.isEmpty() ? nothing : cell);
            }
            cells.set(0, renamed(cells.getFirst(), random));
            columns.add(cells);
        }
        for (int more = random.nextInt(3); more > 0; more--) {
            columns.add(column("More " + more, rows.size(), random));
        }
        if (random.nextBoolean()) {
            Collections.shuffle(columns, random);
        }
        if (random.nextInt(3) == 0) {
            columns.addFirst(column("", rows.size(), random));
        }
        List<List<String>> turned = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = new ArrayList<>();
            for (List<String> column : columns) {
                cells.add(column.get(row));
            }
            turned.add(cells);
        }
        String separator = pick(SEPARATORS, random);
        String end = pick(LINE_ENDS, random);
        return (random.nextBoolean() ? "\ufeff" : "") + (random.nextInt(4) == 0 ? "sep=" + separator + end : "")
                + text(turned, separator, end, random.nextBoolean(), random.nextInt(4) == 0 ? " " : "");
    }

    private static List<String> column(String name, int size, Random random) {
        List<String> cells = new ArrayList<>(List.of(name));
        while (cells.size() < size) {
            cells.add(String.valueOf(random.nextInt(100)));
        }
        return cells;
    }

    private static String renamed(String name, Random random) {
        String renamed = switch (random.nextInt(4)) {
            case 0 -> name.replace(' ', '_');
            case 1 -> name.replace(' ', '.').replace('-', '.');
            case 2 -> name.replace(" ", "");
            default -> name;
        };
        return switch (random.nextInt(3)) {
            case 0 -> renamed.toUpperCase(Locale.ROOT);
            case 1 -> renamed.toLowerCase(Locale.ROOT);
            default -> renamed;
        };
    }

    private static String text(List<List<String>> rows, String separator, String end, boolean allQuoted, String blank) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            List<String> cells = row.stream()
                    .map(cell -> allQuoted || cell.contains(separator) || cell.contains("\"")
                            ? "\"" + cell.replace("\"", "\"\"") + "\""
                            : cell)
                    .toList();
            text.append(String.join(separator + blank, cells)).append(end);
        }
        return text.toString();
    }

    /// The header and some good rows.
    private static List<List<String>> rows(RecordKind kind, Random random) {
        List<List<String>> rows = new ArrayList<>(List.of(CsvHeaders.names(kind)));
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            rows.add(switch (kind) {
                case STREET -> crime(random, List.of(pick(List.of("Burglary", "Drugs", "Other crime"), random),
                        pick(List.of("", "Local resolution", "Investigation complete; no suspect identified"), random),
                        ""));
                case OUTCOMES -> crime(random, List.of(pick(List.of("Suspect charged", "Local resolution"), random)));
                case STOP_AND_SEARCH -> stop(random);
            });
        }
        return rows;
    }

    private static List<String> crime(Random random, List<String> rest) {
        List<String> row = new ArrayList<>();
        row.add(rest.size() > 1 && random.nextBoolean()
                ? ""
                : String.format("%016x%016x%016x%016x", random.nextLong(), 0, random.nextLong(), 1));
        row.addAll(List.of("2024-01", "Dorset Police", "Dorset Police"));
        boolean isPlaced = random.nextInt(4) > 0;
        row.add(isPlaced ? degrees(2, random) : "");
        row.add(isPlaced ? degrees(50, random) : "");
        row.add(pick(List.of("On or near ", "On or near Mill, Bay Lands", "On or near \"The Bell\"; D\u0177 | x"),
                random));
        row.addAll(List.of("E01034279", "Bournemouth, Christchurch and Poole 031E"));
        row.addAll(rest);
        return row;
    }

    private static List<String> stop(Random random) {
        boolean isPlaced = random.nextInt(4) > 0;
        List<String> flags = List.of("", "True", "False");
        return List.of("Person search", "2024-01-0" + (1 + random.nextInt(9)) + "T12:30:00+00:00", pick(flags, random),
                pick(List.of("", "Op; Fern"), random), isPlaced ? degrees(50, random) : "",
                isPlaced ? degrees(2, random) : "", pick(List.of("", "Male"), random), "18-24", "",
                pick(List.of("", "White"), random), "Deer Act 1991 (section 12)",
                pick(List.of("", "Goods, all"), random), pick(List.of("Arrest", ""), random), pick(flags, random),
                pick(flags, random));
    }

    private static String degrees(int whole, Random random) {
        return String.format(Locale.ROOT, "%s%d.%06d", random.nextBoolean() ? "-" : "", whole,
                random.nextInt(1_000_000));
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
