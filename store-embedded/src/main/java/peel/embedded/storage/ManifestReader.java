package peel.embedded.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import peel.embedded.storage.Manifest.CodeEntry;
import peel.embedded.storage.Manifest.FileEntry;
import peel.embedded.storage.Manifest.MonthEntry;
import peel.model.Vocabulary;
import peel.store.StoreException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads a manifest that [ManifestWriter] wrote: one object of values and of lists of flat objects.
final class ManifestReader {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser in;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, List<ManifestFields>> lists = new HashMap<>();

    private ManifestReader(JsonParser in) {
        this.in = in;
    }

    /// Reads a manifest.
    ///
    /// @param root the data directory, for messages
    /// @throws StoreException when it is damaged, or has another format
    static Manifest read(byte[] json, Path root) throws StoreException {
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            ManifestReader reader = new ManifestReader(in);
            reader.readAll(root);
            return reader.manifest();
        } catch (JacksonException | IllegalArgumentException e) {
            throw new StoreException(
                    "the manifest in " + root + " is damaged: load the data into a new directory", e);
        }
    }

    private void readAll(Path root) throws StoreException {
        in.nextToken();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            if (in.nextToken() == JsonToken.START_ARRAY) {
                lists.put(name, objects());
            } else {
                values.put(name, in.getString());
            }
            if (name.equals("format")) {
                DataFormat.require("the data directory " + root, in.getIntValue());
            }
        }
    }

    private List<ManifestFields> objects() {
        List<ManifestFields> objects = new ArrayList<>();
        while (in.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> fields = new HashMap<>();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                in.nextToken();
                fields.put(name, in.getString());
            }
            objects.add(new ManifestFields(fields));
        }
        return objects;
    }

    private Manifest manifest() {
        ManifestFields fields = new ManifestFields(values);
        List<CodeEntry> categories = codes("additionalCategories");
        List<CodeEntry> outcomes = codes("additionalOutcomes");
        List<CodeEntry> forces = codes("additionalForces");
        Vocabulary vocabulary = Manifest.vocabulary(categories, outcomes, forces);
        return new Manifest(fields.number("number"), fields.text("tag"), Instant.parse(fields.text("publishedAt")),
                fields.integer("nextPlaceId"), categories, outcomes, forces, list("months", ManifestReader::monthEntry),
                list("coverage", entry -> entry.coverage(vocabulary)),
                list("files", entry -> new FileEntry(entry.text("path"), entry.number("bytes"))));
    }

    private List<CodeEntry> codes(String name) {
        return list(name, entry -> new CodeEntry(entry.text("code"), entry.text("name")));
    }

    private <T> List<T> list(String name, Function<ManifestFields, T> entry) {
        return lists.getOrDefault(name, List.of()).stream().map(entry).toList();
    }

    private static MonthEntry monthEntry(ManifestFields entry) {
        return new MonthEntry(entry.month(), entry.number("rowsRelease"), entry.number("joinsRelease"),
                entry.integer("crimes"), entry.integer("outcomes"), entry.integer("stops"),
                entry.integer("firstCrimeId"));
    }
}
