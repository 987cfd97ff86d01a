package peel.server;

import java.util.List;
import java.util.Optional;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Month;
import peel.model.ReferenceMethod;
import peel.model.ReferencePath;
import peel.store.Release;
import peel.wire.JsonBytes;

/// The methods that say what there is: categories, forces, months (docs/spec/api.md#methods).
final class ReferenceEndpoints {
    /// In the vocabulary for old months, but not in the API's list of today (docs/spec/api.md#crime-category-codes).
    private static final String HISTORICAL = "public-disorder-weapons";

    private ReferenceEndpoints() {}

    /// `crime-categories`.
    static Answer categories(Call call) {
        JsonBytes json = new JsonBytes(1024);
        json.raw("[{\"url\":").string(CrimeCategory.ALL_CRIME).raw(",\"name\":\"All crime\"}");
        List<CrimeCategory> listed = call.release().vocabulary().categories().stream()
                .filter(category -> !category.slug().equals(HISTORICAL)).toList();
        for (CrimeCategory category : listed) {
            json.raw(",{\"url\":").string(category.slug()).raw(",\"name\":").string(category.name()).raw('}');
        }
        return Answer.json(json.raw(']'), listed.size() + 1L);
    }

    /// `crime-last-updated`: always the first day of the latest month. Only a release without months repeats what it was
    /// told.
    static Answer lastUpdated(Call call) {
        Release release = call.release();
        Optional<byte[]> told = release.reference(ReferencePath.of(ReferenceMethod.CRIME_LAST_UPDATED));
        if (release.info().crimeMonths().isEmpty() && told.isPresent()) {
            return ToldEndpoints.told(told.get());
        }
        Month latest = MonthParameter.ofCrimes(call).last();
        return Answer.json(new JsonBytes(32).raw("{\"date\":\"").month(latest).raw("-01\"}"), 1);
    }

    /// `crimes-street-dates`: the months, newest first, and who published stops in them.
    static Answer dates(Call call) {
        StreetDates dates = StreetDates.of(call.release());
        return Answer.json(dates.append(new JsonBytes(8192)), dates.size());
    }

    /// `forces` as told, else the known ones in the order of the API's list.
    static Answer forces(Call call) {
        Optional<byte[]> told = call.release().reference(ReferencePath.of(ReferenceMethod.FORCES));
        if (told.isPresent()) {
            return ToldEndpoints.told(told.get());
        }
        List<Force> forces = call.release().vocabulary().listedForces();
        JsonBytes json = new JsonBytes(4096).raw('[');
        String separator = "";
        for (Force force : forces) {
            json.raw(separator).raw("{\"id\":").string(force.id()).raw(",\"name\":").string(force.name()).raw('}');
            separator = ",";
        }
        return Answer.json(json.raw(']'), forces.size());
    }
}
