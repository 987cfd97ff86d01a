package peel.sample.national;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Reads a generated folder with nothing but the rules of CSV.
final class CsvFiles {
    private static final int COLUMNS = 15;

    private CsvFiles() {}

    /// The files of a kind within a folder, sorted.
    static List<Path> files(Path folder, String kind) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith("-" + kind + ".csv")).sorted().toList();
        }
    }

    /// Shows all rows of a kind but the headers, of a folder or a file; the array is used again for the next row.
    static void rows(Path folder, String kind, Consumer<String[]> row) throws IOException {
        for (Path file : files(folder, kind)) {
            try (BufferedReader in = Files.newBufferedReader(file, UTF_8)) {
                in.readLine();
                String[] fields = new String[COLUMNS];
                in.lines().forEach(line -> {
                    split(line, fields);
                    row.accept(fields);
                });
            }
        }
    }

    /// Splits at commas outside quotes.
    private static void split(String line, String[] fields) {
        int field = 0;
        int start = 0;
        while (start <= line.length()) {
            boolean quoted = start < line.length() && line.charAt(start) == '"';
            int from = quoted ? start + 1 : start;
            int end = line.indexOf(quoted ? '"' : ',', from);
            end = end < 0 ? line.length() : end;
            fields[field++] = line.substring(from, end);
            start = end + (quoted ? 2 : 1);
        }
    }
}
