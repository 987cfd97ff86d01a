package peel.server.v1;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import peel.json.JsonBuffer;
import peel.model.ApiMethod;
import peel.model.MonthRange;
import peel.model.RecordKind;
import peel.store.Release;
import peel.store.ReleaseInfo;
import peel.store.coverage.Coverage;
import peel.store.coverage.Gap;
import peel.store.coverage.StoredResponseCounts;

/// What a release contains and lacks, as JSON: the response of `/v1/coverage` and the output of `peel status --json`. Every
/// key is always there; a value that does not apply is null.
public final class CoverageJson {
    private final JsonBuffer json = new JsonBuffer(1 << 16);

    private CoverageJson() {}

    /// The JSON object of a release, in ASCII.
    public static String of(Release release) {
        return buffer(release).toString();
    }

    private static JsonBuffer buffer(Release release) {
        CoverageJson coverage = new CoverageJson();
        coverage.append(release);
        return coverage.json;
    }

    private void append(Release release) {
        ReleaseInfo info = release.info();
        json.raw('{');
        key("release").raw(Long.toString(info.number()));
        next("published").string(info.publishedAt().toString());
        next("places").number(info.places());
        next("bytes").raw(Long.toString(info.bytes()));
        next("coverage");
        list(release.coverage(), this::append);
        next("missing_months");
        list(Gap.missingMonths(info.months()), this::append);
        next("gaps");
        list(Gap.of(release.coverage()), this::append);
        next("stored_responses").raw('{');
        String separator = "";
        for (Map.Entry<ApiMethod, Long> count : StoredResponseCounts.of(release.storedResponseKeys()).entrySet()) {
            json.raw(separator).string(count.getKey().id()).raw(':').raw(count.getValue().toString());
            separator = ",";
        }
        json.raw("}}");
    }

    private void append(Coverage rows) {
        json.raw('{');
        key("month").raw('"').month(rows.month()).raw('"');
        next("force");
        force(rows.force().id());
        next("kind").string(rows.kind().fileSuffix());
        next("rows").raw(Long.toString(rows.rows()));
        next("unplaced").raw(Long.toString(rows.unplacedRows()));
        next("rejected").raw(Long.toString(rows.rejectedRows()));
        next("joined").raw(rows.kind() == RecordKind.OUTCOMES ? Long.toString(rows.joinedRows()) : "null");
        json.raw('}');
    }

    private void append(Gap gap) {
        json.raw('{');
        key("force");
        force(gap.force().id());
        next("kind").string(gap.kind().fileSuffix());
        next("months");
        list(gap.months(), this::append);
        json.raw('}');
    }

    private void append(MonthRange months) {
        json.raw('{');
        key("from").raw('"').month(months.first()).raw('"');
        next("to").raw('"').month(months.last()).raw('"');
        json.raw('}');
    }

    /// Records of recorded responses that name no force have an empty id.
    private void force(String id) {
        if (id.isEmpty()) {
            json.raw("null");
        } else {
            json.string(id);
        }
    }

    private JsonBuffer next(String key) {
        json.raw(',');
        return key(key);
    }

    private JsonBuffer key(String key) {
        return json.string(key).raw(':');
    }

    private <T> void list(List<T> items, Consumer<T> append) {
        json.raw('[');
        String separator = "";
        for (T each : items) {
            json.raw(separator);
            append.accept(each);
            separator = ",";
        }
        json.raw(']');
    }
}
