package peel.server;

import java.util.Optional;
import java.util.function.Function;
import peel.model.Force;
import peel.model.MonthRange;
import peel.model.RecordKind;
import peel.server.json.StopJson;
import peel.store.Release;
import peel.store.StopQuery;
import peel.store.StopQuery.Scope;
import peel.store.Where;
import peel.wire.JsonBytes;

/// The four methods that answer with stops and searches (docs/spec/api.md#stop-methods). Upstream has no error for an
/// unknown place or force here, but empty answers.
final class StopEndpoints {
    private StopEndpoints() {}

    /// `stops-street`: the stops of an area.
    static Answer street(Call call) {
        return stops(call, new Scope.At(new WhereParameter(call).area()), MonthParameter.ofStops(call));
    }

    /// `stops-at-location`: the stops of one place.
    static Answer atLocation(Call call) {
        MonthRange months = MonthParameter.ofStops(call);
        WhereParameter where = new WhereParameter(call);
        if (call.isUpstream() && where.namesNoPlace()) {
            return none();
        }
        return stops(call, new Scope.At(where.placeById()), months);
    }

    /// `stops-no-location`: a force's stops without coordinates.
    static Answer noLocation(Call call) {
        return ofForce(call, force -> new Scope.At(new Where.Unplaced(force)), MonthParameter::ofStops);
    }

    /// `stops-force`: all stops of a force.
    static Answer force(Call call) {
        return ofForce(call, Scope.OfForce::new, MonthParameter::ofStopsOfForce);
    }

    private static Answer ofForce(Call call, Function<Force, Scope> scope, Function<Call, MonthRange> month) {
        String id = WordParameter.required(call, "force");
        MonthRange months = month.apply(call);
        Optional<Force> force = call.release().vocabulary().findForce(id);
        if (call.isUpstream() && force.isEmpty()) {
            return none();
        }
        return stops(call, scope.apply(WordParameter.force(call)), months);
    }

    private static Answer stops(Call call, Scope scope, MonthRange months) {
        Release release = call.release();
        StopQuery query = new StopQuery(scope, months);
        String notLoaded = switch (scope) {
            case Scope.OfForce(var force) -> call.notLoaded().ofForce(force, RecordKind.STOP_AND_SEARCH, months.last());
            case Scope.At(var where) -> call.notLoaded().at(where, RecordKind.STOP_AND_SEARCH, months.last());
        };
        return Answer.json(out -> StopJson.write(release, query, out)).withNotLoaded(notLoaded);
    }

    private static Answer none() {
        return Answer.json(new JsonBytes(2).raw("[]"), 0);
    }
}
