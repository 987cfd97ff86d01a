package peel.app;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import peel.model.Month;
import peel.model.MonthRange;
import peel.store.Release;
import peel.store.ReleaseInfo;
import peel.store.coverage.Coverage;
import peel.store.coverage.Gap;
import peel.store.coverage.StoredResponseCounts;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What a release holds, for programs to read.
final class StatusJson {
    private final JsonGenerator out;

    private StatusJson(JsonGenerator out) {
        this.out = out;
    }

    static String of(Release release) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            new StatusJson(out).write(release);
        }
        return text.toString();
    }

    private void write(Release release) {
        ReleaseInfo info = release.info();
        out.writeStartObject();
        out.writeNumberProperty("release", info.number());
        out.writeStringProperty("published", info.publishedAt().toString());
        out.writeNumberProperty("places", info.places());
        out.writeNumberProperty("bytes", info.bytes());
        out.writeArrayPropertyStart("months");
        byMonth(release.coverage()).forEach(this::writeMonth);
        out.writeEndArray();
        writeRanges("missing", Gap.missingMonths(info.months()));
        writeGaps(Gap.of(release.coverage()));
        out.writeObjectPropertyStart("told");
        StoredResponseCounts.of(release.storedResponseKeys())
                .forEach((method, answers) -> out.writeNumberProperty(method.path(), answers));
        out.writeEndObject();
        out.writeEndObject();
    }

    private static Map<Month, List<Coverage>> byMonth(List<Coverage> coverage) {
        return coverage.stream().collect(Collectors.groupingBy(Coverage::month, TreeMap::new, Collectors.toList()));
    }

    private void writeMonth(Month month, List<Coverage> rows) {
        out.writeStartObject();
        out.writeStringProperty("month", month.toString());
        out.writeArrayPropertyStart("coverage");
        for (Coverage row : rows) {
            out.writeStartObject();
            out.writeStringProperty("force", row.force().id());
            out.writeStringProperty("kind", row.kind().fileSuffix());
            out.writeNumberProperty("rows", row.rows());
            out.writeNumberProperty("unplaced", row.unplacedRows());
            out.writeNumberProperty("rejected", row.rejectedRows());
            out.writeNumberProperty("joined", row.joinedRows());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void writeGaps(List<Gap> gaps) {
        out.writeArrayPropertyStart("gaps");
        for (Gap gap : gaps) {
            out.writeStartObject();
            out.writeStringProperty("force", gap.force().id());
            out.writeStringProperty("kind", gap.kind().fileSuffix());
            writeRanges("months", gap.months());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void writeRanges(String name, List<MonthRange> ranges) {
        out.writeArrayPropertyStart(name);
        for (MonthRange range : ranges) {
            out.writeStartObject();
            out.writeStringProperty("from", range.first().toString());
            out.writeStringProperty("to", range.last().toString());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
