package peel.server;

import java.util.List;
import java.util.stream.Stream;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Month;
import peel.model.RecordKind;
import peel.store.Coverage;
import peel.store.Release;
import peel.wire.JsonBytes;

/// The methods that say what there is: categories, forces, months (SPEC 2).
final class ReferenceEndpoints {
    /// In the vocabulary for old months, but not in the API's list of today (SPEC A).
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

    /// `crime-last-updated`: always the first day of the latest month.
    static Answer lastUpdated(Call call) {
        Month latest = MonthParameter.ofCrimes(call).last();
        return Answer.json(new JsonBytes(32).raw("{\"date\":\"").month(latest).raw("-01\"}"), 1);
    }

    /// `crimes-street-dates`: the months, newest first, and who published stops in them.
    static Answer dates(Call call) {
        Release release = call.release();
        JsonBytes json = new JsonBytes(8192).raw('[');
        String separator = "";
        for (Month month : release.info().months().reversed()) {
            json.raw(separator).raw("{\"date\":\"").month(month).raw("\",\"stop-and-search\":[");
            appendJoined(json, stopForces(release, month));
            json.raw("]}");
            separator = ",";
        }
        return Answer.json(json.raw(']'), release.info().months().size());
    }

    /// `forces`, in the order of the API's list.
    static Answer forces(Call call) {
        List<Force> forces = call.release().vocabulary().listedForces();
        JsonBytes json = new JsonBytes(4096).raw('[');
        String separator = "";
        for (Force force : forces) {
            json.raw(separator).raw("{\"id\":").string(force.id()).raw(",\"name\":").string(force.name()).raw('}');
            separator = ",";
        }
        return Answer.json(json.raw(']'), forces.size());
    }

    private static Stream<String> stopForces(Release release, Month month) {
        return release.coverage().stream()
                .filter(coverage -> coverage.month().equals(month) && coverage.kind() == RecordKind.STOP_AND_SEARCH)
                .map(Coverage::force).map(Force::id).filter(id -> !id.isEmpty()).distinct().sorted();
    }

    private static void appendJoined(JsonBytes json, Stream<String> texts) {
        String separator = "";
        for (String text : texts.toList()) {
            json.raw(separator).string(text);
            separator = ",";
        }
    }
}
