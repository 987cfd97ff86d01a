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

/// The four methods that return stops and searches (docs/spec/api.md#stop-methods).
final class StopEndpoints {
    private StopEndpoints() {}

    /// `stops-street`: the stops of an area.
    static ApiResponse street(RequestContext context) {
        return stops(context, new Scope.At(new LocationParameters(context).area()), DateParameter.ofStops(context));
    }

    /// `stops-at-location`: the stops of one place.
    static ApiResponse atLocation(RequestContext context) {
        MonthRange months = DateParameter.ofStops(context);
        LocationParameters where = new LocationParameters(context);
        if (context.isUpstream() && where.namesUnknownPlace()) {
            return ofNothing();
        }
        return stops(context, new Scope.At(where.placeById()), months);
    }

    /// `stops-no-location`: a force's stops without coordinates.
    static ApiResponse noLocation(RequestContext context) {
        return ofForce(context, force -> new Scope.At(new LocationFilter.Unplaced(force)), DateParameter::ofStops);
    }

    /// `stops-force`: all stops of a force.
    static ApiResponse force(RequestContext context) {
        return ofForce(context, Scope.OfForce::new, DateParameter::ofStopsOfForce);
    }

    private static ApiResponse ofForce(RequestContext context, Function<Force, Scope> scope,
            Function<RequestContext, MonthRange> month) {
        String id = CodeParameters.required(context, "force");
        MonthRange months = month.apply(context);
        Optional<Force> force = context.release().vocabulary().findForce(id);
        if (context.isUpstream() && force.isEmpty()) {
            return ofNothing();
        }
        return stops(context, scope.apply(CodeParameters.force(context)), months);
    }

    private static ApiResponse stops(RequestContext context, Scope scope, MonthRange months) {
        Release release = context.release();
        StopQuery query = new StopQuery(scope, months);
        String notLoaded = switch (scope) {
            case Scope.OfForce(var force) ->
                context.notLoaded().ofForce(force, RecordKind.STOP_AND_SEARCH, months.last());
            case Scope.At(var where) -> context.notLoaded().at(where, RecordKind.STOP_AND_SEARCH, months.last());
        };
        return ApiResponse.json(out -> StopJson.write(release, query, out)).withNotLoaded(notLoaded);
    }

    private static ApiResponse ofNothing() {
        return ApiResponse.json(new JsonBuffer(2).raw(UpstreamErrors.stopsOfNothing()), 0);
    }
}
