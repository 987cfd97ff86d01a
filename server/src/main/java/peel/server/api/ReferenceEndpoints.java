package peel.server.api;

import java.util.List;
import java.util.Optional;
import peel.json.JsonBuffer;
import peel.model.ApiMethod;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Month;
import peel.model.ResourceKey;
import peel.server.request.ApiResponse;
import peel.server.request.DateParameter;
import peel.server.request.RequestContext;
import peel.server.request.StreetDates;
import peel.store.Release;

/// The methods that list categories, forces and months (docs/spec/api.md#methods).
final class ReferenceEndpoints {
    /// A category of old months, which the API does not list any more (docs/spec/api.md#crime-category-codes).
    private static final String HISTORICAL = "public-disorder-weapons";

    private ReferenceEndpoints() {}

    /// `crime-categories`.
    static ApiResponse categories(RequestContext context) {
        JsonBuffer json = new JsonBuffer(1024);
        json.raw("[{\"url\":").string(CrimeCategory.ALL_CRIME).raw(",\"name\":\"All crime\"}");
        List<CrimeCategory> listed = context.release().vocabulary().categories().stream()
                .filter(category -> !category.slug().equals(HISTORICAL)).toList();
        for (CrimeCategory category : listed) {
            json.raw(",{\"url\":").string(category.slug()).raw(",\"name\":").string(category.name()).raw('}');
        }
        return ApiResponse.json(json.raw(']'), listed.size() + 1L);
    }

    /// `crime-last-updated`: the first day of the latest month; for a release without months the stored response.
    static ApiResponse lastUpdated(RequestContext context) {
        Release release = context.release();
        Optional<byte[]> recorded = release.storedResponse(ResourceKey.of(ApiMethod.CRIME_LAST_UPDATED));
        if (release.info().crimeMonths().isEmpty() && recorded.isPresent()) {
            return StoredResponseEndpoints.stored(recorded.get());
        }
        Month latest = DateParameter.ofCrimes(context).last();
        return ApiResponse.json(new JsonBuffer(32).raw("{\"date\":\"").month(latest).raw("-01\"}"), 1);
    }

    /// `crimes-street-dates`: the months, newest first, and who published stops in them.
    static ApiResponse dates(RequestContext context) {
        StreetDates dates = StreetDates.of(context.release());
        return ApiResponse.json(dates.append(new JsonBuffer(8192)), dates.size());
    }

    /// `forces`: the stored response, otherwise the known forces in the order of the API's list.
    static ApiResponse forces(RequestContext context) {
        Optional<byte[]> recorded = context.release().storedResponse(ResourceKey.of(ApiMethod.FORCES));
        if (recorded.isPresent()) {
            return StoredResponseEndpoints.stored(recorded.get());
        }
        List<Force> forces = context.release().vocabulary().listedForces();
        JsonBuffer json = new JsonBuffer(4096).raw('[');
        String separator = "";
        for (Force force : forces) {
            json.raw(separator).raw("{\"id\":").string(force.id()).raw(",\"name\":").string(force.name()).raw('}');
            separator = ",";
        }
        return ApiResponse.json(json.raw(']'), forces.size());
    }
}
