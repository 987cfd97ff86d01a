package peel.server;

import java.util.Optional;
import peel.model.CrimeCategory;
import peel.model.MonthRange;
import peel.model.RecordKind;
import peel.server.json.CrimeJson;
import peel.store.CrimeQuery;
import peel.store.Release;
import peel.store.Where;
import peel.wire.JsonBytes;

/// The three methods that answer with crimes (docs/spec/api.md#methods).
final class CrimeEndpoints {
    private CrimeEndpoints() {}

    /// `crimes-street/{category}`: the crimes of an area.
    static Answer street(Call call) {
        Optional<CrimeCategory> category = WordParameter.category(call, call.pathVariable("category"));
        return crimes(call, new WhereParameter(call).area(), category);
    }

    /// `crimes-at-location`: the crimes of one place.
    static Answer atLocation(Call call) {
        return new WhereParameter(call).place().map(place -> crimes(call, place, Optional.empty()))
                .orElseGet(() -> withoutPlaces(call));
    }

    /// A release of stops alone has no place that is the nearest.
    private static Answer withoutPlaces(Call call) {
        MonthRange months = MonthParameter.ofCrimes(call);
        return Answer.json(new JsonBytes(2).raw("[]"), 0)
                .withNotLoaded(call.notLoaded().inArea(RecordKind.STREET, months.last()));
    }

    /// `crimes-no-location`: a force's crimes without coordinates, of all categories unless one is given.
    static Answer noLocation(Call call) {
        String slug = call.parameters().find("category").orElse(CrimeCategory.ALL_CRIME);
        Optional<CrimeCategory> category = WordParameter.category(call, slug);
        return crimes(call, new Where.Unplaced(WordParameter.force(call)), category);
    }

    private static Answer crimes(Call call, Where where, Optional<CrimeCategory> category) {
        MonthRange months = MonthParameter.ofCrimes(call);
        Release release = call.release();
        RecordCap.check(call, "crimes", () -> release.countCrimes(new CrimeQuery(where, months, Optional.empty())));
        CrimeQuery query = new CrimeQuery(where, months, category);
        return Answer.json(out -> CrimeJson.write(release, query, out))
                .withNotLoaded(call.notLoaded().at(where, RecordKind.STREET, months.last()));
    }
}
