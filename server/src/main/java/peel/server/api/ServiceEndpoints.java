package peel.server.api;

import peel.server.request.ApiResponse;
import peel.server.request.Metrics;
import peel.server.request.RequestContext;
import peel.store.Release;

/// The routes for those who run the server: a welcome text, health, readiness and metrics.
final class ServiceEndpoints {
    private ServiceEndpoints() {}

    /// `/`: what this is, which months are loaded, and requests to try.
    static ApiResponse welcome(RequestContext context) {
        StringBuilder text = new StringBuilder("Peel ").append(context.server().version())
                .append(": the police.uk API, served from the open data\n\n");
        text.append(context.findRelease().map(WelcomeText::of).orElse("Nothing is loaded yet: run peel load.\n"));
        return ApiResponse.text(200, text.toString());
    }

    /// `/healthz`: whether the server runs.
    static ApiResponse health(RequestContext context) {
        return ApiResponse.text(200, "ok");
    }

    /// `/readyz`: whether there is a release of which no damage is known.
    static ApiResponse readiness(RequestContext context) {
        return context.findRelease().map(ServiceEndpoints::readiness)
                .orElseGet(() -> ApiResponse.text(503, "nothing is loaded yet: run peel load"));
    }

    private static ApiResponse readiness(Release release) {
        long number = release.info().number();
        return release.damage().isNone()
                ? ApiResponse.text(200, "ready: release " + number)
                : ApiResponse.text(503, release.damage().sentence(number));
    }

    /// `/metrics`: [Metrics] in the text format of Prometheus.
    static ApiResponse metrics(RequestContext context) {
        return new ApiResponse(200, Metrics.CONTENT_TYPE, false, out -> {
            context.server().metrics().writeTo(out);
            return 0;
        });
    }
}
