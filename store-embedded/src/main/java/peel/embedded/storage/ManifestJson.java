package peel.embedded.storage;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peel.embedded.storage.Manifest.FileEntry;
import peel.embedded.storage.Manifest.MonthEntry;
import peel.embedded.storage.Manifest.Word;
import peel.model.Month;
import peel.model.RecordKind;
import peel.model.Vocabulary;
import peel.store.StoreException;
import peel.store.coverage.Coverage;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The manifest as JSON. Rows of tables are arrays, in the order of the record's components.
public final class ManifestJson {
    private static final JsonFactory JSON = new JsonFactory();

    private ManifestJson() {}

    public static byte[] write(Manifest manifest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            out.writeNumberProperty("format", Manifest.FORMAT);
            out.writeNumberProperty("number", manifest.number());
            out.writeStringProperty("tag", manifest.tag());
            out.writeStringProperty("publishedAt", manifest.publishedAt().toString());
            out.writeNumberProperty("nextPlaceId", manifest.nextPlaceId());
            writeCodes(out, "categories", manifest.additionalCategories());
            writeCodes(out, "outcomes", manifest.additionalOutcomes());
            writeCodes(out, "forces", manifest.additionalForces());
            out.writeArrayPropertyStart("months");
            for (MonthEntry month : manifest.months()) {
                out.writeStartArray();
                out.writeString(month.month().toString());
                out.writeNumber(month.rowsRelease());
                out.writeNumber(month.joinsRelease());
                out.writeNumber(month.crimes());
                out.writeNumber(month.outcomes());
                out.writeNumber(month.stops());
                out.writeNumber(month.crimeIdBase());
                out.writeEndArray();
            }
            out.writeEndArray();
            out.writeArrayPropertyStart("coverage");
            for (Coverage coverage : manifest.coverage()) {
                out.writeStartArray();
                out.writeString(coverage.month().toString());
                out.writeNumber(coverage.force().ordinal());
                out.writeString(coverage.kind().fileSuffix());
                out.writeNumber(coverage.rows());
                out.writeNumber(coverage.unplacedRows());
                out.writeNumber(coverage.rejectedRows());
                out.writeNumber(coverage.joinedRows());
                out.writeEndArray();
            }
            out.writeEndArray();
            out.writeArrayPropertyStart("files");
            for (FileEntry file : manifest.files()) {
                out.writeStartArray();
                out.writeString(file.path());
                out.writeNumber(file.bytes());
                out.writeEndArray();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void writeCodes(JsonGenerator out, String name, List<Word> words) {
        out.writeArrayPropertyStart(name);
        for (Word word : words) {
            out.writeStartArray();
            out.writeString(word.code());
            out.writeString(word.name());
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    /// Reads a manifest.
    ///
    /// @throws StoreException when it is damaged, or of another version
    static Manifest read(byte[] json) throws StoreException {
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            return new Reader(in).manifest();
        } catch (JacksonException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new StoreException("the manifest of the release is damaged: load the data again", e);
        }
    }

    /// The vocabulary that a manifest's words make.
    public static Vocabulary vocabulary(Manifest manifest) {
        Vocabulary vocabulary = new Vocabulary();
        manifest.additionalCategories().forEach(word -> vocabulary.restoreCategory(word.code(), word.name()));
        manifest.additionalOutcomes().forEach(word -> vocabulary.getOrAddOutcome(word.code(), word.name()));
        manifest.additionalForces().forEach(word -> vocabulary.getOrAddForce(word.code(), word.name()));
        return vocabulary;
    }

    private record Reader(JsonParser in) {
        Manifest manifest() throws StoreException {
            long number = 0;
            String tag = "";
            Instant publishedAt = Instant.EPOCH;
            int nextPlaceId = 0;
            List<Word> categories = List.of();
            List<Word> outcomes = List.of();
            List<Word> forces = List.of();
            List<MonthEntry> months = new ArrayList<>();
            List<List<String>> coverage = List.of();
            List<FileEntry> files = new ArrayList<>();
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                in.nextToken();
                switch (name) {
                    case "format" -> requireFormat(in.getIntValue());
                    case "number" -> number = in.getLongValue();
                    case "tag" -> tag = in.getString();
                    case "publishedAt" -> publishedAt = Instant.parse(in.getString());
                    case "nextPlaceId" -> nextPlaceId = in.getIntValue();
                    case "categories" -> categories = words();
                    case "outcomes" -> outcomes = words();
                    case "forces" -> forces = words();
                    case "months" -> table().forEach(row -> months.add(monthEntry(row)));
                    case "coverage" -> coverage = table();
                    case "files" -> table()
                            .forEach(row -> files.add(new FileEntry(row.get(0), Long.parseLong(row.get(1)))));
                    default -> in.skipChildren();
                }
            }
            Manifest withoutCoverage = new Manifest(number, tag, publishedAt, nextPlaceId, categories, outcomes, forces,
                    months, List.of(), files);
            Vocabulary vocabulary = vocabulary(withoutCoverage);
            return new Manifest(number, tag, publishedAt, nextPlaceId, categories, outcomes, forces, months,
                    coverage.stream().map(row -> coverage(row, vocabulary)).toList(), files);
        }

        private static void requireFormat(int format) throws StoreException {
            if (format != Manifest.FORMAT) {
                throw new StoreException("this data directory has format " + format + ", and this Peel reads "
                        + Manifest.FORMAT + ": load the data into a new directory");
            }
        }

        private List<Word> words() {
            return table().stream().map(row -> new Word(row.get(0), row.get(1))).toList();
        }

        private List<List<String>> table() {
            List<List<String>> rows = new ArrayList<>();
            while (in.nextToken() == JsonToken.START_ARRAY) {
                List<String> cells = new ArrayList<>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    cells.add(in.getString());
                }
                rows.add(cells);
            }
            return rows;
        }

        private static MonthEntry monthEntry(List<String> row) {
            return new MonthEntry(month(row.get(0)), Long.parseLong(row.get(1)), Long.parseLong(row.get(2)),
                    Integer.parseInt(row.get(3)), Integer.parseInt(row.get(4)), Integer.parseInt(row.get(5)),
                    Integer.parseInt(row.get(6)));
        }

        private static Coverage coverage(List<String> row, Vocabulary vocabulary) {
            return new Coverage(month(row.get(0)), vocabulary.force(Integer.parseInt(row.get(1))), kind(row.get(2)),
                    Long.parseLong(row.get(3)), Long.parseLong(row.get(4)), Long.parseLong(row.get(5)),
                    Long.parseLong(row.get(6)));
        }

        private static Month month(String text) {
            Optional<Month> month = Month.parse(text);
            return month.orElseThrow(() -> new IllegalArgumentException("not a month: " + text));
        }

        private static RecordKind kind(String fileSuffix) {
            for (RecordKind kind : RecordKind.values()) {
                if (kind.fileSuffix().equals(fileSuffix)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("not a kind: " + fileSuffix);
        }
    }
}
