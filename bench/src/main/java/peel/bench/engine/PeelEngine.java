package peel.bench.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.util.Version;
import peel.bench.request.BenchmarkRequest;
import peel.bench.request.RequestKind;
import peel.embedded.EmbeddedEngine;
import peel.geo.Circle;
import peel.geo.Polygon;
import peel.json.JsonBuffer;
import peel.model.Month;
import peel.model.MonthRange;
import peel.model.PersistentId;
import peel.server.json.CrimeJson;
import peel.server.json.HistoryJson;
import peel.server.json.StopJson;
import peel.store.Release;
import peel.store.Store;
import peel.store.query.CrimeQuery;
import peel.store.query.LocationFilter;
import peel.store.query.Place;
import peel.store.query.StopQuery;

/// Peel through the interfaces of its store, with its own JSON.
final class PeelEngine implements Engine {
    private final Store store;
    private final Release release;

    private PeelEngine(Store store, Release release) {
        this.store = store;
        this.release = release;
    }

    static PeelEngine open(Path data) throws IOException {
        Store store = new EmbeddedEngine(data).open();
        return new PeelEngine(store, store.acquire().orElseThrow(() -> new IOException(data + " has no release")));
    }

    @Override
    public String version() {
        return "Lucene " + Version.LATEST;
    }

    @Override
    public boolean supports(RequestKind kind) {
        return true;
    }

    @Override
    public PreparedRequest prepare(BenchmarkRequest request) throws IOException {
        MonthRange month = MonthRange.of(request.month());
        return switch (request.kind().form()) {
            case PLACE -> {
                LocationFilter place = new LocationFilter.AtPlace(placeId(request));
                yield out -> crimes(place, month, out);
            }
            case NEAREST -> {
                double lat = request.lat();
                double lng = request.lng();
                Month of = request.month();
                yield out -> nearest(lat, lng, of, out);
            }
            case ID -> {
                PersistentId id = PersistentId.parse(request.what()).orElseThrow();
                yield out -> HistoryJson.write(release.history(id).orElseThrow(), out);
            }
            case MILE -> {
                double lat = request.lat();
                double lng = request.lng();
                yield out -> crimes(new LocationFilter.Inside(Circle.ofOneMile(lat, lng)), month, out);
            }
            case STOPS -> {
                double lat = request.lat();
                double lng = request.lng();
                yield out -> StopJson.write(release, new StopQuery(
                        new StopQuery.Scope.At(new LocationFilter.Inside(Circle.ofOneMile(lat, lng))), month), out);
            }
            case POLYGON -> out -> crimes(new LocationFilter.Inside(polygon(request)), month, out);
            case FORCE -> {
                LocationFilter unplaced = new LocationFilter.Unplaced(
                        release.vocabulary().findForce(request.what()).orElseThrow());
                yield out -> crimes(unplaced, month, out);
            }
            case FILTER -> new FilterRequests(release).prepare(request);
            case TILE -> TileRequests.prepare(release, request);
            case STREAM -> StreamRequests.prepare(release, request);
        };
    }

    /// The id by which the API's clients name a place.
    private int placeId(BenchmarkRequest request) throws IOException {
        return release.nearestPlace(request.lat(), request.lng(), request.month()).map(Place::id)
                .orElseThrow(() -> new IOException("the release has no place"));
    }

    private void crimes(LocationFilter where, MonthRange month, OutputStream out) throws IOException {
        CrimeJson.write(release, new CrimeQuery(where, month, Optional.empty()), out);
    }

    private void nearest(double lat, double lng, Month month, OutputStream out) throws IOException {
        JsonBuffer json = new JsonBuffer(64).raw("{\"latitude\":");
        Place place = release.nearestPlace(lat, lng, month)
                .orElseThrow(() -> new IOException("the release has no place"));
        json.number(place.latMicro()).raw(",\"longitude\":").number(place.lngMicro()).raw(",\"id\":")
                .number(place.id()).raw('}').drainTo(out);
    }

    /// From the first month with crimes to the last.
    static MonthRange allMonths(Release release) {
        return new MonthRange(release.info().crimeMonths().getFirst(), release.info().crimeMonths().getLast());
    }

    private static Polygon polygon(BenchmarkRequest request) {
        return Polygon.parse(request.what(), Integer.MAX_VALUE);
    }

    @Override
    public void close() {
        release.close();
        store.close();
    }
}
