package peel.embedded.storage;

import java.io.ByteArrayOutputStream;
import java.util.List;
import peel.embedded.storage.Manifest.CodeEntry;
import peel.embedded.storage.Manifest.FileEntry;
import peel.embedded.storage.Manifest.MonthEntry;
import peel.store.coverage.Coverage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes a manifest as JSON: an object for each entry, with the names of the record's components. The format comes first,
/// so that a version of Peel that reads another one stops there.
public final class ManifestWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;

    private ManifestWriter(JsonGenerator out) {
        this.out = out;
    }

    /// The JSON of a manifest, in UTF-8.
    public static byte[] write(Manifest manifest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            new ManifestWriter(out).append(manifest);
        }
        return bytes.toByteArray();
    }

    private void append(Manifest manifest) {
        out.writeStartObject();
        out.writeNumberProperty("format", DataFormat.VERSION);
        out.writeNumberProperty("number", manifest.number());
        out.writeStringProperty("tag", manifest.tag());
        out.writeStringProperty("publishedAt", manifest.publishedAt().toString());
        out.writeNumberProperty("nextPlaceId", manifest.nextPlaceId());
        appendCodes("additionalCategories", manifest.additionalCategories());
        appendCodes("additionalOutcomes", manifest.additionalOutcomes());
        appendCodes("additionalForces", manifest.additionalForces());
        out.writeArrayPropertyStart("months");
        manifest.months().forEach(this::append);
        out.writeEndArray();
        out.writeArrayPropertyStart("coverage");
        manifest.coverage().forEach(this::append);
        out.writeEndArray();
        out.writeArrayPropertyStart("files");
        manifest.files().forEach(this::append);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void appendCodes(String name, List<CodeEntry> codes) {
        out.writeArrayPropertyStart(name);
        for (CodeEntry entry : codes) {
            out.writeStartObject();
            out.writeStringProperty("code", entry.code());
            out.writeStringProperty("name", entry.name());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void append(MonthEntry entry) {
        out.writeStartObject();
        out.writeStringProperty("month", entry.month().toString());
        out.writeNumberProperty("rowsRelease", entry.rowsRelease());
        out.writeNumberProperty("joinsRelease", entry.joinsRelease());
        out.writeNumberProperty("crimes", entry.crimes());
        out.writeNumberProperty("outcomes", entry.outcomes());
        out.writeNumberProperty("stops", entry.stops());
        out.writeNumberProperty("firstCrimeId", entry.firstCrimeId());
        out.writeEndObject();
    }

    private void append(Coverage coverage) {
        out.writeStartObject();
        out.writeStringProperty("month", coverage.month().toString());
        out.writeStringProperty("force", coverage.force().id());
        out.writeStringProperty("kind", coverage.kind().fileSuffix());
        out.writeNumberProperty("rows", coverage.rows());
        out.writeNumberProperty("unplacedRows", coverage.unplacedRows());
        out.writeNumberProperty("rejectedRows", coverage.rejectedRows());
        out.writeNumberProperty("joinedRows", coverage.joinedRows());
        out.writeEndObject();
    }

    private void append(FileEntry entry) {
        out.writeStartObject();
        out.writeStringProperty("path", entry.path());
        out.writeNumberProperty("bytes", entry.bytes());
        out.writeEndObject();
    }
}
