package peel.server.api;

import peel.server.request.ApiResponse;
import peel.server.request.RequestContext;
import peel.store.Release;

/// `/v1/coverage`: what the release contains of each force, month and kind, and what it lacks. The public API tells only
/// who published stops (docs/spec/api.md#crimes-street-dates).
final class CoverageEndpoint {
    private CoverageEndpoint() {}

    static ApiResponse respond(RequestContext context) {
        Release release = context.release();
        return ApiResponse.json(CoverageJson.buffer(release), release.coverage().size());
    }
}
