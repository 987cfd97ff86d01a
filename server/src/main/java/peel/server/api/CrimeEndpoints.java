package peel.server.api;

import java.util.Optional;
import peel.json.JsonBuffer;
import peel.model.CrimeCategory;
import peel.model.MonthRange;
import peel.model.RecordKind;
import peel.server.json.CrimeJson;
import peel.server.request.ApiResponse;
import peel.server.request.CodeParameters;
import peel.server.request.DateParameter;
import peel.server.request.LocationParameters;
import peel.server.request.RequestContext;
import peel.server.request.ResultLimit;
import peel.store.Release;
import peel.store.query.CrimeQuery;
import peel.store.query.LocationFilter;

/// The three methods that answer with crimes (docs/spec/api.md#methods).
final class CrimeEndpoints {
    private CrimeEndpoints() {}

    /// `crimes-street/{category}`: the crimes of an area.
    static ApiResponse street(RequestContext call) {
        Optional<CrimeCategory> category = CodeParameters.category(call, call.pathVariable("category"));
        return crimes(call, new LocationParameters(call).area(), category);
    }

    /// `crimes-at-location`: the crimes of one place.
    static ApiResponse atLocation(RequestContext call) {
        return new LocationParameters(call).place().map(place -> crimes(call, place, Optional.empty()))
                .orElseGet(() -> withoutPlaces(call));
    }

    /// A release of stops alone has no place that is the nearest.
    private static ApiResponse withoutPlaces(RequestContext call) {
        MonthRange months = DateParameter.ofCrimes(call);
        return ApiResponse.json(new JsonBuffer(2).raw("[]"), 0)
                .withNotLoaded(call.notLoaded().inArea(RecordKind.STREET, months.last()));
    }

    /// `crimes-no-location`: a force's crimes without coordinates, of all categories unless one is given.
    static ApiResponse noLocation(RequestContext call) {
        String slug = call.parameters().find("category").orElse(CrimeCategory.ALL_CRIME);
        Optional<CrimeCategory> category = CodeParameters.category(call, slug);
        return crimes(call, new LocationFilter.Unplaced(CodeParameters.force(call)), category);
    }

    private static ApiResponse crimes(RequestContext call, LocationFilter where, Optional<CrimeCategory> category) {
        MonthRange months = DateParameter.ofCrimes(call);
        Release release = call.release();
        ResultLimit.check(call, "crimes", () -> release.countCrimes(new CrimeQuery(where, months, Optional.empty())));
        CrimeQuery query = new CrimeQuery(where, months, category);
        return ApiResponse.json(out -> CrimeJson.write(release, query, out))
                .withNotLoaded(call.notLoaded().at(where, RecordKind.STREET, months.last()));
    }
}
