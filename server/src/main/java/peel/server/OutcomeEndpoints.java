package peel.server;

import java.util.Optional;
import peel.model.MonthRange;
import peel.model.PersistentId;
import peel.model.RecordKind;
import peel.server.json.HistoryJson;
import peel.server.json.OutcomeJson;
import peel.store.CrimeHistory;
import peel.store.OutcomeQuery;
import peel.store.Release;
import peel.store.Where;

/// The two methods that answer with outcomes (docs/spec/api.md#methods).
final class OutcomeEndpoints {
    private OutcomeEndpoints() {}

    /// `outcomes-at-location`: the outcomes of an area or a place.
    static Answer atLocation(Call call) {
        Release release = call.release();
        Where where = new WhereParameter(call).areaOrPlace();
        MonthRange months = MonthParameter.ofCrimes(call);
        OutcomeQuery query = new OutcomeQuery(where, months);
        RecordCap.check(call, "outcomes", () -> release.countOutcomes(query));
        return Answer.json(out -> OutcomeJson.write(release, query, out))
                .withNotLoaded(call.notLoaded().at(where, RecordKind.OUTCOMES, months.last()));
    }

    /// `outcomes-for-crime/{id}`: the history of one crime.
    static Answer forCrime(Call call) {
        String text = call.pathVariable("id");
        Release release = call.release();
        PersistentId id = PersistentId.parse(text).orElseThrow(() -> new Refusal(Mistake.MALFORMED_CRIME, "id",
                "the id is " + Refusal.quote(text)
                        + ": it must be 64 lower-case hex digits, the persistent_id of a crime"));
        Optional<CrimeHistory> history = release.history(id);
        CrimeHistory found = history.orElseThrow(() -> new Refusal(Mistake.UNKNOWN_CRIME, "id",
                "no crime of this release has the persistent_id " + id));
        return Answer.json(out -> {
            HistoryJson.write(found, out);
            return found.steps().map(steps -> (long) steps.size()).orElse(0L);
        });
    }
}
