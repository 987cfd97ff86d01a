package peel.server.v1;

import peel.store.Release;

/// `/v1/coverage`: what the release contains of each force, month and kind, and what it lacks. The public API lists only
/// who published stops (docs/spec/api.md#crimes-street-dates).
final class CoverageEndpoint {
    private CoverageEndpoint() {}

    static V1Response respond(V1Request request) {
        Release release = request.release();
        return V1Response.json(json -> {
            json.raw(CoverageJson.of(release));
            return release.coverage().size();
        });
    }
}
