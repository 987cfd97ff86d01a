package peel.server.api;

import java.util.Optional;
import java.util.function.Function;
import peel.json.JsonBuffer;
import peel.model.Force;
import peel.model.MonthRange;
import peel.model.RecordKind;
import peel.server.error.UpstreamErrors;
import peel.server.json.StopJson;
import peel.server.request.ApiResponse;
import peel.server.request.CodeParameters;
import peel.server.request.DateParameter;
import peel.server.request.LocationParameters;
import peel.server.request.RequestContext;
import peel.store.Release;
import peel.store.query.LocationFilter;
import peel.store.query.StopQuery;
import peel.store.query.StopQuery.Scope;

/// The four methods that answer with stops and searches (docs/spec/api.md#stop-methods).
final class StopEndpoints {
    private StopEndpoints() {}

    /// `stops-street`: the stops of an area.
    static ApiResponse street(RequestContext call) {
        return stops(call, new Scope.At(new LocationParameters(call).area()), DateParameter.ofStops(call));
    }

    /// `stops-at-location`: the stops of one place.
    static ApiResponse atLocation(RequestContext call) {
        MonthRange months = DateParameter.ofStops(call);
        LocationParameters where = new LocationParameters(call);
        if (call.isUpstream() && where.namesUnknownPlace()) {
            return ofNothing();
        }
        return stops(call, new Scope.At(where.placeById()), months);
    }

    /// `stops-no-location`: a force's stops without coordinates.
    static ApiResponse noLocation(RequestContext call) {
        return ofForce(call, force -> new Scope.At(new LocationFilter.Unplaced(force)), DateParameter::ofStops);
    }

    /// `stops-force`: all stops of a force.
    static ApiResponse force(RequestContext call) {
        return ofForce(call, Scope.OfForce::new, DateParameter::ofStopsOfForce);
    }

    private static ApiResponse ofForce(RequestContext call, Function<Force, Scope> scope,
            Function<RequestContext, MonthRange> month) {
        String id = CodeParameters.required(call, "force");
        MonthRange months = month.apply(call);
        Optional<Force> force = call.release().vocabulary().findForce(id);
        if (call.isUpstream() && force.isEmpty()) {
            return ofNothing();
        }
        return stops(call, scope.apply(CodeParameters.force(call)), months);
    }

    private static ApiResponse stops(RequestContext call, Scope scope, MonthRange months) {
        Release release = call.release();
        StopQuery query = new StopQuery(scope, months);
        String notLoaded = switch (scope) {
            case Scope.OfForce(var force) -> call.notLoaded().ofForce(force, RecordKind.STOP_AND_SEARCH, months.last());
            case Scope.At(var where) -> call.notLoaded().at(where, RecordKind.STOP_AND_SEARCH, months.last());
        };
        return ApiResponse.json(out -> StopJson.write(release, query, out)).withNotLoaded(notLoaded);
    }

    private static ApiResponse ofNothing() {
        return ApiResponse.json(new JsonBuffer(2).raw(UpstreamErrors.stopsOfNothing()), 0);
    }
}
