package peel.server.v1;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import peel.model.RecordKind;
import peel.server.v1.parameter.GivenParameters;
import peel.server.v1.parameter.PageParameters;
import peel.server.v1.parameter.Parameter;
import peel.server.v1.parameter.RecordFilterParser;
import peel.store.Release;
import peel.store.filter.RecordFilter;
import peel.writer.CsvColumns;

/// `/v1/crimes`, `/v1/outcomes`, `/v1/stops`: the records that a query selects, page by page.
final class RecordEndpoint {
    private RecordEndpoint() {}

    static V1Response respond(V1Request request, RecordKind kind) {
        Release release = request.release();
        GivenParameters given = request.given();
        RecordFilter filter = filter(request, kind);
        Optional<Long> limit = PageParameters.limit(given);
        CsvColumns columns = PageParameters.columns(given, request.format());
        String releaseTag = release.info().tag();
        long digest = digest(request);
        Optional<Cursor> cursor = given.find(Parameter.CURSOR).map(text -> Cursor.parse(text, releaseTag, digest));
        return new V1Response(request.format().mediaType(), new RecordBody(release, filter, request.format(), columns,
                limit, cursor, next -> new NextLink(request).to(next.text(releaseTag, digest))));
    }

    /// What a request for records or counts selects.
    static RecordFilter filter(V1Request request, RecordKind kind) {
        int maxVertices = request.context().server().options().maxPolygonVertices();
        return new RecordFilterParser(request.release(), maxVertices).parse(kind, request.given(),
                request.postedAreas());
    }

    /// A digest of what selects the records. The size of the page and the format may change from page to page.
    private static long digest(V1Request request) {
        RequestDigest digest = new RequestDigest().add(request.route().path());
        Map<String, String> selecting = new TreeMap<>(request.fields());
        selecting.remove(Parameter.CURSOR.id());
        selecting.remove(Parameter.LIMIT.id());
        selecting.remove(Parameter.COLUMNS.id());
        digest.add(selecting);
        return (PostedArea.isIn(request.context().received())
                ? digest.add(request.context().received().body())
                : digest).number();
    }
}
