package peel.server.v1;

import java.util.Arrays;
import java.util.List;
import peel.model.Month;
import peel.model.RecordKind;
import peel.store.Release;
import peel.store.coverage.Coverage;
import peel.store.filter.MonthSet;
import peel.writer.DataLicence;

/// `/v1/release`: what is served: number, time, months and sizes.
final class ReleaseEndpoint {
    private ReleaseEndpoint() {}

    static V1Response respond(V1Request request) {
        Release release = request.release();
        return V1Response.json(json -> {
            JsonObject.append(json, response -> append(response, release));
            return 1;
        });
    }

    private static void append(JsonObject response, Release release) {
        List<Month> months = release.info().months();
        response.number("release", release.info().number()).text("licence", DataLicence.NAME)
                .text("tag", release.info().tag()).text("published", release.info().publishedAt().toString())
                .number("places", release.info().places()).number("bytes", release.info().bytes())
                .textOrNull("from", months.stream().findFirst()).textOrNull("to", release.info().latestMonth())
                .flag("damaged", !release.damage().isNone())
                .object("kinds", kinds -> Arrays.stream(RecordKind.values())
                        .forEach(kind -> kinds.object(kind.id(), object -> append(object, release, kind))));
    }

    private static void append(JsonObject object, Release release, RecordKind kind) {
        MonthSet months = ValueEndpoints.allMonths(release, kind);
        object.number("rows", release.coverage().stream().filter(rows -> rows.kind() == kind).mapToLong(Coverage::rows)
                .sum()).textOrNull("from", months.first()).textOrNull("to", months.last());
    }
}
