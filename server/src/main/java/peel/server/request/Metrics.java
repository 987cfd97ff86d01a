package peel.server.request;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import peel.model.RecordKind;
import peel.server.connection.OpenConnections;
import peel.store.Release;
import peel.store.Store;
import peel.store.coverage.Coverage;

/// The metrics of a server, for Prometheus. Routes are labelled by their pattern, and all paths without a route by the same
/// label, so that hostile requests create no new series. Safe for several threads.
public final class Metrics {
    /// The media type of [#writeTo].
    public static final String CONTENT_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;
    /// The label of requests without a route.
    public static final String UNMATCHED = "unmatched";

    private static final double[] SECONDS = {0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5,
            5, 10, 30};

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter requests = Counter.builder().name("peel_http_requests_total")
            .help("Requests finished, by route and status").labelNames("route", "status").register(registry);
    private final Histogram seconds = Histogram.builder().name("peel_http_request_seconds")
            .help("Seconds from the first byte of the request to the last byte of the response, by route")
            .labelNames("route")
            .classicOnly().classicUpperBounds(SECONDS).register(registry);
    private final Counter rows = Counter.builder().name("peel_rows_sent_total").help("Records sent, by route")
            .labelNames("route").register(registry);
    private final Counter cut = Counter.builder().name("peel_http_requests_cut_total")
            .help("Responses that were cut off, by route and reason").labelNames("route", "reason").register(registry);

    /// Registers all metrics.
    public Metrics(Store store, OpenConnections connections) {
        GaugeWithCallback.builder().name("peel_http_connections").help("Connections that are open")
                .callback(callback -> callback.call((double) connections.count())).register(registry);
        CounterWithCallback.builder().name("peel_http_connections_closed_total")
                .help("Connections that were closed because there were too many, or because their requests stayed incomplete")
                .callback(callback -> callback.call((double) connections.closedForLimits())).register(registry);
        gauge("peel_release_number", "The number of the release that is served, 0 if there is none", store,
                callback -> callback.call(0), (release, callback) -> callback.call((double) release.info().number()));
        gauge("peel_release_info", "The release that is served", store, callback -> {
        },
                (release, callback) -> callback.call(1, release.info().tag()), "tag");
        gauge("peel_release_damaged_files", "Files of the release that are known to be damaged", store,
                callback -> callback.call(0), (release, callback) -> callback.call((double) release.damage().parts()));
        gauge("peel_release_rows", "Rows of the release that is served, by kind", store, callback -> {
        },
                (release, callback) -> rowsByKind(release)
                        .forEach((kind, count) -> callback.call((double) count, kind.fileSuffix())),
                "kind");
    }

    /// Counts a finished request.
    ///
    /// @param elapsedSeconds from the first byte of the request to the last byte of the response
    public void responded(String route, int status, double elapsedSeconds) {
        requests.labelValues(route, Integer.toString(status)).inc();
        seconds.labelValues(route).observe(elapsedSeconds);
    }

    /// Counts the records of a complete response.
    public void sent(String route, long records) {
        rows.labelValues(route).inc((double) records);
    }

    /// Counts a response that was cut off.
    public void cut(String route, String reason) {
        cut.labelValues(route, reason).inc();
    }

    /// Writes all metrics as text.
    public void writeTo(OutputStream out) throws IOException {
        PrometheusTextFormatWriter.create().write(out, registry.scrape(), EscapingScheme.UNDERSCORE_ESCAPING);
    }

    private interface OfRelease {
        void call(Release release, GaugeWithCallback.Callback callback);
    }

    private void gauge(String name, String help, Store store, Consumer<GaugeWithCallback.Callback> ofNone,
            OfRelease ofRelease, String... labels) {
        GaugeWithCallback.builder().name(name).help(help).labelNames(labels).callback(callback -> {
            try (Release release = store.acquire().orElse(null)) {
                if (release == null) {
                    ofNone.accept(callback);
                } else {
                    ofRelease.call(release, callback);
                }
            }
        }).register(registry);
    }

    private static Map<RecordKind, Long> rowsByKind(Release release) {
        Map<RecordKind, Long> rows = new EnumMap<>(RecordKind.class);
        for (Coverage coverage : release.coverage()) {
            rows.merge(coverage.kind(), coverage.rows(), Long::sum);
        }
        return rows;
    }
}
