package peel.server.api;

import java.util.List;
import java.util.Map;
import peel.json.JsonBuffer;
import peel.model.Force;
import peel.model.MonthRange;
import peel.model.RecordKind;
import peel.model.StoredMethod;
import peel.server.request.ApiResponse;
import peel.server.request.RequestContext;
import peel.store.Release;
import peel.store.coverage.Coverage;
import peel.store.coverage.Gap;
import peel.store.coverage.StoredResponseCounts;

/// `/v1/coverage`: what the release holds of each force, month and kind, and what it lacks. The public API tells only who
/// published stops (docs/spec/api.md#crimes-street-dates).
final class CoverageEndpoint {
    private CoverageEndpoint() {}

    static ApiResponse answer(RequestContext call) {
        Release release = call.release();
        JsonBuffer json = new JsonBuffer(1 << 16).raw("{\"release\":").number(Math.toIntExact(release.info().number()));
        json.raw(",\"published\":").string(release.info().publishedAt().toString());
        json.raw(",\"coverage\":");
        appendAll(json, release.coverage(), CoverageEndpoint::append);
        json.raw(",\"missing_months\":");
        appendAll(json, Gap.missingMonths(release.info().months()), CoverageEndpoint::append);
        json.raw(",\"gaps\":");
        appendAll(json, Gap.of(release.coverage()), CoverageEndpoint::append);
        json.raw(",\"told\":{");
        String separator = "";
        for (Map.Entry<StoredMethod, Long> answers : StoredResponseCounts.of(release.storedResponseKeys()).entrySet()) {
            json.raw(separator).string(answers.getKey().pattern()).raw(':').raw(answers.getValue().toString());
            separator = ",";
        }
        return ApiResponse.json(json.raw("}}"), release.coverage().size());
    }

    private static void append(JsonBuffer json, Coverage held) {
        json.raw("{\"month\":\"").month(held.month()).raw("\",");
        appendSubject(json, held.force(), held.kind());
        json.raw(",\"rows\":").raw(Long.toString(held.rows()));
        json.raw(",\"unplaced\":").raw(Long.toString(held.unplacedRows()));
        json.raw(",\"rejected\":").raw(Long.toString(held.rejectedRows()));
        if (held.kind() == RecordKind.OUTCOMES) {
            json.raw(",\"joined\":").raw(Long.toString(held.joinedRows()));
        }
        json.raw('}');
    }

    private static void append(JsonBuffer json, Gap gap) {
        json.raw('{');
        appendSubject(json, gap.force(), gap.kind());
        json.raw(",\"months\":");
        appendAll(json, gap.months(), CoverageEndpoint::append);
        json.raw('}');
    }

    private static void append(JsonBuffer json, MonthRange months) {
        json.raw("{\"from\":\"").month(months.first()).raw("\",\"to\":\"").month(months.last()).raw("\"}");
    }

    /// Records of answers that name no force are of the force null.
    private static void appendSubject(JsonBuffer json, Force force, RecordKind kind) {
        json.raw("\"force\":");
        if (force.equals(Force.UNKNOWN)) {
            json.raw("null");
        } else {
            json.string(force.id());
        }
        json.raw(",\"kind\":").string(kind.fileSuffix());
    }

    private static <T> void appendAll(JsonBuffer json, List<T> items, Appender<T> appender) {
        json.raw('[');
        String separator = "";
        for (T item : items) {
            json.raw(separator);
            appender.append(json, item);
            separator = ",";
        }
        json.raw(']');
    }

    private interface Appender<T> {
        void append(JsonBuffer json, T item);
    }
}
