package peel.server.api;

import java.util.Optional;
import peel.model.MonthRange;
import peel.model.PersistentId;
import peel.model.RecordKind;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.server.json.HistoryJson;
import peel.server.json.OutcomeJson;
import peel.server.request.ApiResponse;
import peel.server.request.DateParameter;
import peel.server.request.LocationParameters;
import peel.server.request.RequestContext;
import peel.server.request.ResultLimit;
import peel.store.Release;
import peel.store.query.CrimeHistory;
import peel.store.query.LocationFilter;
import peel.store.query.OutcomeQuery;

/// The two methods that return outcomes (docs/spec/api.md#methods).
final class OutcomeEndpoints {
    private OutcomeEndpoints() {}

    /// `outcomes-at-location`: the outcomes of an area or a place.
    static ApiResponse atLocation(RequestContext context) {
        Release release = context.release();
        LocationFilter where = new LocationParameters(context).areaOrPlace();
        MonthRange months = DateParameter.ofCrimes(context);
        OutcomeQuery query = new OutcomeQuery(where, months);
        ResultLimit.check(context, "outcomes", () -> release.countOutcomes(query));
        return ApiResponse.json(out -> OutcomeJson.write(release, query, out))
                .withNotLoaded(context.notLoaded().at(where, RecordKind.OUTCOMES, months.last()));
    }

    /// `outcomes-for-crime/{id}`: the history of one crime.
    static ApiResponse forCrime(RequestContext context) {
        String text = context.pathVariable("id");
        Release release = context.release();
        PersistentId id = PersistentId.parse(text).orElseThrow(() -> new ApiException(ErrorCode.MALFORMED_CRIME, "id",
                "the id is " + ApiException.quote(text)
                        + ": it must be 64 lower-case hex digits, the persistent_id of a crime"));
        Optional<CrimeHistory> history = release.history(id);
        CrimeHistory found = history.orElseThrow(() -> new ApiException(ErrorCode.UNKNOWN_CRIME, "id",
                "no crime of this release has the persistent_id " + id));
        return ApiResponse.json(out -> {
            HistoryJson.write(found, out);
            return found.steps().map(steps -> (long) steps.size()).orElse(0L);
        });
    }
}
