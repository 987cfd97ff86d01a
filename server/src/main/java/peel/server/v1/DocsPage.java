package peel.server.v1;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import peel.geo.MicroDegrees;
import peel.model.Month;
import peel.model.RecordKind;
import peel.server.page.PageHeaders;
import peel.server.v1.parameter.Parameter;
import peel.store.Release;
import peel.store.filter.MonthSet;
import peel.store.query.Place;
import peel.writer.RecordFormat;

/// `/docs`: one page that explains `/v1`, made from the table of routes. It needs no script and only Peel's own style sheet, and each
/// example is a link that runs on this server.
final class DocsPage {
    static final String MEDIA_TYPE = "text/html;charset=utf-8";

    /// Any point will do: the examples use the place of the release that is nearest to it.
    private static final double MIDDLE_LATITUDE = 53;
    private static final double MIDDLE_LONGITUDE = -2;
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Peel /v1</title><link rel="icon" href="/assets/icon.svg"><link rel="stylesheet" href="/assets/docs.css">\
            </head><body>
            <nav aria-label="Pages"><a href="/">Map</a> · <a href="/coverage">Coverage</a></nav>
            <main>
            <h1>Peel /v1</h1>
            <p>Crimes, outcomes and stops and searches of the police.uk archive: any area, any months, any combination of values.
            Several parameters narrow, several values of one (with commas) widen, <code>!</code> before a value excludes it.
            What is wrong or unknown is an error that states what would be right.
            For programs: <a href="/openapi.json">openapi.json</a>.</p>
            """;

    private final StringBuilder html = new StringBuilder(HEAD);
    private final Optional<Release> release;

    private DocsPage(Optional<Release> release) {
        this.release = release;
    }

    static V1Response respond(V1Request request) {
        Optional<Release> release = request.context().findRelease();
        return new V1Response(MEDIA_TYPE, PageHeaders.ofPage("Accept-Encoding", ""), "", out -> {
            out.write(new DocsPage(release).page().getBytes(StandardCharsets.UTF_8));
            return 0;
        });
    }

    private String page() {
        html.append("<h2>Try</h2>\n<ul>\n");
        examples().forEach(path -> html.append("<li><a href=\"").append(escape(path)).append("\"><code>")
                .append(escape(path)).append("</code></a></li>\n"));
        html.append("</ul>\n");
        V1Routes.table().forEach(this::append);
        return html.append("</main></body></html>\n").toString();
    }

    private void append(V1Route route) {
        html.append("<h2><code>").append(escape(route.path())).append("</code></h2>\n<p>")
                .append(escape(route.summary()))
                .append(".");
        if (route.formats().size() > 1) {
            html.append(" Formats, as extension or in <code>Accept</code>: ")
                    .append(String.join(", ", route.formats().stream().map(RecordFormat::id).toList())).append('.');
        }
        html.append("</p>\n");
        if (!route.parameters().isEmpty()) {
            html.append("<table>\n");
            for (Parameter parameter : route.parameters()) {
                html.append("<tr><td><code>").append(parameter.id()).append("</code></td><td>")
                        .append(ParameterTable.meaning(parameter, route, DocsPage::code)).append("</td></tr>\n");
            }
            html.append("</table>\n");
        }
    }

    /// Requests that run on this release.
    private List<String> examples() {
        Optional<Month> month = release.flatMap(each -> ValueEndpoints.allMonths(each, RecordKind.STREET).last());
        Optional<Place> place = month.flatMap(latest -> release.flatMap(each -> each.nearestPlace(MIDDLE_LATITUDE,
                MIDDLE_LONGITUDE, latest)));
        if (month.isEmpty() || place.isEmpty()) {
            return List.of("/v1/release", "/v1/coverage", "/openapi.json");
        }
        String near = "near=" + MicroDegrees.format(place.get().latMicro()) + ","
                + MicroDegrees.format(place.get().lngMicro());
        MonthSet all = ValueEndpoints.allMonths(release.orElseThrow(), RecordKind.STREET);
        String from = all.first().map(first -> "&from=" + first).orElse("");
        return List.of("/v1/crimes?" + near + "&limit=3", "/v1/crimes?" + near + from + "&category=burglary",
                "/v1/crimes.csv?" + near, "/v1/crimes.geojson?" + near + "&radius=500",
                "/v1/crimes/count?month=all&by=month,category", "/v1/crimes/count.csv?month=all&by=force,outcome",
                "/v1/outcomes/count?month=all&by=outcome", "/v1/stops/count?month=all&by=object,hour",
                "/v1/places?" + near + "&limit=3", "/v1/areas?kind=force", "/v1/categories", "/v1/outcome-categories",
                "/v1/stops/values", "/v1/release", "/v1/coverage");
    }

    private static String code(String text) {
        return "<code>" + escape(text) + "</code>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
