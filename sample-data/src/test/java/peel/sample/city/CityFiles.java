package peel.sample.city;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import peel.sample.city.archive.CityArchive;

/// A written archive, read back with nothing but its bytes: what another program would see.
final class CityFiles {
    /// The archive of `peel demo`, written once for all tests.
    static final CityFiles DEMO = write(CitySize.DEMO);

    private final byte[] zip;
    private final Map<String, String> texts = new LinkedHashMap<>();

    private CityFiles(Path path) throws IOException {
        zip = Files.readAllBytes(path);
        try (var file = new ZipFile(path.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                texts.put(entry.getName(), new String(file.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
    }

    static CityFiles write(CitySize size) {
        try {
            Path path = Files.createTempFile("peel-demo", ".zip");
            try {
                CityArchive.writeTo(path, size);
                return new CityFiles(path);
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] zip() {
        return zip.clone();
    }

    /// File name to text.
    Map<String, String> texts() {
        return texts;
    }

    /// All rows of all files of a kind, in file order.
    List<Row> rows(String kind) {
        List<Row> rows = new ArrayList<>();
        texts.forEach((name, text) -> {
            if (name.endsWith("-" + kind + ".csv")) {
                rows.addAll(rows(name, text));
            }
        });
        return rows;
    }

    Stream<Row> street(String month) {
        return rows("street").stream().filter(row -> row.file().startsWith(month));
    }

    private static List<Row> rows(String file, String text) {
        List<String> lines = text.lines().toList();
        List<String> columns = fields(lines.getFirst());
        return lines.stream().skip(1).map(line -> new Row(file, columns, fields(line))).toList();
    }

    /// Splits at commas outside quotes.
    static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    /// One row with its columns by name.
    record Row(String file, List<String> columns, List<String> fields) {
        String get(String column) {
            return fields.get(columns.indexOf(column));
        }

        /// The month of the file, which for stops may differ from the month of the date.
        String month() {
            return file.substring(0, 7);
        }

        /// The force in the file's name.
        String force() {
            return file.substring(16).replaceFirst("-(street|outcomes|stop-and-search)\\.csv$", "");
        }

        String id() {
            return get("Crime ID");
        }

        boolean located() {
            return !get("Latitude").isEmpty();
        }

        /// Latitude and longitude as published.
        String point() {
            return get("Latitude") + "," + get("Longitude");
        }
    }
}
