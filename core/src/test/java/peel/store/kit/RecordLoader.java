package peel.store.kit;

import java.io.IOException;
import java.util.TreeSet;
import peel.model.Force;
import peel.model.Month;
import peel.store.build.MonthBuilder;
import peel.store.build.PublishedRelease;
import peel.store.build.ReleaseBuilder;
import peel.store.build.WritableStoreEngine;
import peel.store.inmemory.ReleaseContent;
import peel.store.row.StoredResponse;

/// Builds a release that shows given records, by loading the rows that they come from. A record of a force has a row of the
/// archive, a record with a position has a row of a recorded response, and a record with both has both.
public final class RecordLoader {
    private RecordLoader() {}

    /// Loads everything into an engine without a release.
    public static PublishedRelease load(ReleaseContent content, WritableStoreEngine engine) throws IOException {
        try (ReleaseBuilder release = engine.newRelease()) {
            TreeSet<Month> months = new TreeSet<>();
            content.coverage().forEach(held -> months.add(held.month()));
            for (Month month : months) {
                MonthBuilder builder = release.month(month);
                load(content, month, builder);
                builder.finish(Runnable::run);
            }
            for (StoredResponse response : content.storedResponses()) {
                release.storedResponse(response);
            }
            return release.publish((_, _, _) -> {
            });
        }
    }

    private static void load(ReleaseContent content, Month month, MonthBuilder builder) {
        content.coverage().stream().filter(held -> held.month().equals(month) && !held.force().equals(Force.UNKNOWN))
                .forEach(held -> builder.replaces(held.force(), held.kind(), 0));
        content.crimes().stream().filter(crime -> crime.month().equals(month)).flatMap(CrimeRecordRow::of)
                .forEach(builder::crime);
        content.outcomes().stream().filter(outcome -> outcome.month().equals(month)).flatMap(OutcomeRecordRow::of)
                .forEach(builder::outcome);
        content.stops().stream().filter(stop -> stop.month().equals(month)).flatMap(StopRecordRow::of)
                .forEach(builder::stop);
    }
}
