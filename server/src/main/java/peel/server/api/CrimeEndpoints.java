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

/// The three methods that return crimes (docs/spec/api.md#methods).
final class CrimeEndpoints {
    private CrimeEndpoints() {}

    /// `crimes-street/{category}`: the crimes of an area.
    static ApiResponse street(RequestContext context) {
        Optional<CrimeCategory> category = CodeParameters.category(context, context.pathVariable("category"));
        return crimes(context, new LocationParameters(context).area(), category);
    }

    /// `crimes-at-location`: the crimes of one place.
    static ApiResponse atLocation(RequestContext context) {
        return new LocationParameters(context).place().map(place -> crimes(context, place, Optional.empty()))
                .orElseGet(() -> withoutPlaces(context));
    }

    /// A release of stops alone has no nearest place.
    private static ApiResponse withoutPlaces(RequestContext context) {
        MonthRange months = DateParameter.ofCrimes(context);
        return ApiResponse.json(new JsonBuffer(2).raw("[]"), 0)
                .withNotLoaded(context.notLoaded().inArea(RecordKind.STREET, months.last()));
    }

    /// `crimes-no-location`: a force's crimes without coordinates, of all categories unless one is given.
    static ApiResponse noLocation(RequestContext context) {
        String slug = context.parameters().find("category").orElse(CrimeCategory.ALL_CRIME);
        Optional<CrimeCategory> category = CodeParameters.category(context, slug);
        return crimes(context, new LocationFilter.Unplaced(CodeParameters.force(context)), category);
    }

    private static ApiResponse crimes(RequestContext context, LocationFilter where, Optional<CrimeCategory> category) {
        MonthRange months = DateParameter.ofCrimes(context);
        Release release = context.release();
        ResultLimit.check(context, "crimes",
                () -> release.countCrimes(new CrimeQuery(where, months, Optional.empty())));
        CrimeQuery query = new CrimeQuery(where, months, category);
        return ApiResponse.json(out -> CrimeJson.write(release, query, out))
                .withNotLoaded(context.notLoaded().at(where, RecordKind.STREET, months.last()));
    }
}
