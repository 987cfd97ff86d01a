package peel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peel.geo.Bounds;
import peel.model.NeighbourhoodId;
import peel.store.Release;
import peel.store.query.AreaKind;
import peel.store.query.NamedArea;
import peel.testing.Seeds;
import peel.testing.VectorTile;
import peel.testing.VectorTile.Feature;

/// The tiles of the demo have what `/v1` counts, place by place and cell by cell, each in one tile.
final class MapTilesTest {
    private static final int EXTENT = 4096;
    private static final int CELL_LEVELS = 5;

    @TempDir
    static Path folder = Path.of("");

    private static @Nullable RunningServer demo;

    @BeforeAll
    static void serve() throws IOException {
        demo = RunningServer.demo(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        Objects.requireNonNull(demo).close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"crimes | category | month=all", "crimes | category | ''",
            "crimes | category | from=2023-11&to=2024-02&category=burglary,drugs&force=leicestershire",
            "crimes | category | month=all&near=52.6297,-1.1316&radius=700", "crimes | category | month=all&type=btp",
            "outcomes | outcome | month=all&neighbourhood=leicestershire/NC04", "stops | object | month=all",
            "stops | object | month=all&gender=Female"})
    void cellsAndPlacesHaveTheCountsOfV1(String layer, String dimension, String query) {
        for (int zoom : new int[]{0, 3, 7, 11}) {
            int cellZoom = zoom + CELL_LEVELS;
            Map<String, Map<String, Long>> wanted = counts(layer, "cell," + dimension, query + "&zoom=" + cellZoom);
            Map<String, Map<String, Long>> found = new TreeMap<>();
            for (String address : tiles(layer, query, zoom)) {
                String[] part = address.split("/", -1);
                for (Feature feature : tile(layer, address, query).features()) {
                    int[] point = feature.parts().getFirst();
                    assertThat(point[0] % 128).isEqualTo(64);
                    assertThat(point[1] % 128).isEqualTo(64);
                    found.put(cellZoom + "/" + (Integer.parseInt(part[1]) * 32 + point[0] / 128) + "/"
                            + (Integer.parseInt(part[2]) * 32 + point[1] / 128), values(feature));
                }
            }
            assertThat(found).as("zoom %d", zoom).isEqualTo(wanted);
        }
        for (int zoom : new int[]{12, 14, 18}) {
            Map<String, Map<String, Long>> found = new TreeMap<>();
            for (String address : tiles(layer, query, zoom)) {
                for (Feature feature : tile(layer, address, query).features()) {
                    Map<String, Long> before = found.put(String.valueOf(feature.number("id")), values(feature));
                    assertThat(before).as("the place is in one tile").isNull();
                }
            }
            assertThat(found).as("zoom %d", zoom).isEqualTo(counts(layer, "place," + dimension, query));
        }
    }

    /// What the feature counts, but for its properties of another kind; their sum is `count`.
    private static Map<String, Long> values(Feature feature) {
        Map<String, Long> values = new TreeMap<>();
        feature.properties().forEach((key, value) -> {
            if (!List.of("id", "name", "count").contains(key)) {
                values.put(key, (Long) value);
            }
        });
        assertThat(values.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(feature.number("count"));
        return values;
    }

    private static Map<String, Map<String, Long>> counts(String layer, String by, String query) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        String[] names = by.split(",", -1);
        for (Object each : Json.items(Json.find(json("/v1/" + layer + "/count?located=true&by=" + by + "&" + query),
                "counts"))) {
            String value = Json.text(each, names[1]);
            counts.computeIfAbsent(Json.text(each, names[0]), _ -> new TreeMap<>())
                    .put(value.isEmpty() || value.equals("null") ? "none" : value,
                            Long.parseLong(Json.text(each, "count")));
        }
        return counts;
    }

    /// The tiles that have anything, by what `/v1` counts.
    private static Set<String> tiles(String layer, String query, int zoom) {
        return new TreeSet<>(counts(layer, "cell,force", query + "&zoom=" + zoom).keySet());
    }

    private static VectorTile tile(String layer, String address, String query) {
        return VectorTile.read(get("/tiles/" + layer + "/" + address + ".mvt" + (query.isEmpty() ? "" : "?" + query)));
    }

    @Test
    void pointsOfPlacesLieWhereThePlacesAre() {
        int found = 0;
        for (Object place : Json.items(Json.find(json("/v1/places?near=52.6297,-1.1316&limit=60"), "places"))) {
            double lat = Double.parseDouble(Json.text(place, "lat"));
            double lng = Double.parseDouble(Json.text(place, "lng"));
            for (int zoom : new int[]{12, 15, 18}) {
                double x = (lng + 180) / 360 * (1 << zoom);
                double y = (1 - asinh(Math.tan(Math.toRadians(lat))) / Math.PI) / 2 * (1 << zoom);
                VectorTile tile = tile("places", zoom + "/" + (int) x + "/" + (int) y, "");
                Feature feature = tile.features().stream()
                        .filter(each -> each.text("id").equals(Json.text(place, "id"))).findFirst().orElseThrow();
                assertThat(feature.parts().getFirst()[0]).isEqualTo((int) ((x - (int) x) * EXTENT));
                assertThat(feature.parts().getFirst()[1]).isEqualTo((int) ((y - (int) y) * EXTENT));
                assertThat(feature.number("months")).isEqualTo(Json.items(Json.find(place, "months")).size());
                String name = Json.text(place, "name");
                assertThat(feature.text("name")).isEqualTo(name.equals("null") ? "" : name);
                found++;
            }
        }
        assertThat(found).isEqualTo(180);
    }

    private static double asinh(double value) {
        return Math.log(value + Math.sqrt(value * value + 1));
    }

    @Test
    void allPlacesAreInTheTilesOfAZoom() {
        long places = Long.parseLong(Json.text(json("/v1/release"), "places"));
        VectorTile world = tile("places", "0/0/0", "");
        assertThat(world.name()).isEqualTo("places");
        assertThat(world.features().stream().mapToLong(feature -> feature.number("count")).sum()).isEqualTo(places);
    }

    @Test
    void boundariesOfNeighbourhoodsHaveTheirIdsAndNames() {
        VectorTile world = tile("neighbourhoods", "7/63/42", "");
        assertThat(world.features()).isNotEmpty().allSatisfy(feature -> {
            assertThat(feature.type()).isEqualTo(3);
            assertThat(feature.text("id")).contains("/");
            assertThat(feature.parts()).isNotEmpty();
        });
        assertThat(world.features().stream().map(feature -> feature.text("name"))).contains("Oakridge",
                "Mere & Norwell");
    }

    @Test
    void boundariesInTilesHoldThePointsThatBoundariesHold() {
        Random random = Seeds.random("MapTilesTest");
        int inside = 0;
        try (Release release = Objects.requireNonNull(demo).store().acquire().orElseThrow()) {
            List<NamedArea> areas = new ArrayList<>();
            release.areas(AreaKind.NEIGHBOURHOOD, areas::add);
            for (int round = 0; round < 600; round++) {
                NamedArea area = areas.get(random.nextInt(areas.size()));
                Bounds box = area.bounds().orElseThrow();
                int lat = random.nextInt(box.minLat(), box.maxLat() + 1);
                int lng = random.nextInt(box.minLng(), box.maxLng() + 1);
                int zoom = 11 + random.nextInt(6);
                double x = (lng / 1e6 + 180) / 360 * (1 << zoom);
                double y = (1 - asinh(Math.tan(Math.toRadians(lat / 1e6))) / Math.PI) / 2 * (1 << zoom);
                double unitX = (x - (int) x) * EXTENT;
                double unitY = (y - (int) y) * EXTENT;
                VectorTile tile = tile("neighbourhoods", zoom + "/" + (int) x + "/" + (int) y, "");
                List<int[]> rings = tile.features().stream().filter(feature -> feature.text("id").equals(area.id()))
                        .map(Feature::parts).findFirst().orElse(List.of());
                if (rings.stream().noneMatch(ring -> isNear(ring, unitX, unitY))) {
                    String[] id = area.id().split("/", 2);
                    boolean isInside = release.boundary(new NeighbourhoodId(id[0], id[1])).orElseThrow()
                            .contains(lat / 1e6, lng / 1e6);
                    assertThat(rings.stream().filter(ring -> contains(ring, unitX, unitY)).count() % 2 == 1)
                            .as("%s at %d, %d, zoom %d", area.id(), lat, lng, zoom).isEqualTo(isInside);
                    inside += isInside ? 1 : 0;
                }
            }
        }
        assertThat(inside).isBetween(100, 590);
    }

    private static boolean contains(int[] ring, double x, double y) {
        boolean isInside = false;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            if (ring[i + 1] > y != ring[next + 1] > y) {
                double crossing = ring[i] + (y - ring[i + 1]) / (ring[next + 1] - ring[i + 1]) * (ring[next] - ring[i]);
                isInside ^= x < crossing;
            }
        }
        return isInside;
    }

    /// Whether rounding to units may have moved an edge over a point.
    private static boolean isNear(int[] ring, double x, double y) {
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            if (Line2D.ptSegDist(ring[i], ring[i + 1], ring[next], ring[next + 1], x, y) < 2) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aTileWithoutAnythingIsEmptyAndNotAnError() {
        assertThat(get("/tiles/crimes/14/0/0.mvt")).isEmpty();
        assertThat(get("/tiles/neighbourhoods/14/0/0.mvt")).isEmpty();
        assertThat(get("/tiles/crimes/0/0/0.mvt?month=all&near=10,10")).isEmpty();
        assertThat(get("/tiles/crimes/0/0/0.mvt?month=all&located=false")).isEmpty();
    }

    @Test
    void aTileIsCachedByTheClientUntilTheReleaseChanges() {
        HttpResponse<byte[]> first = send("/tiles/crimes/9/254/168.mvt?month=all", "");
        assertThat(first.headers().firstValue("Content-Type")).hasValue("application/vnd.mapbox-vector-tile");
        assertThat(first.headers().firstValue("Cache-Control")).isPresent();
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("\"");
        HttpResponse<byte[]> again = send("/tiles/crimes/9/254/168.mvt?month=all", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(send("/tiles/crimes/9/254/169.mvt?month=all", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void theDescriptionNamesTilesWithTheFiltersOfTheRequest() {
        Object json = json("/tiles/crimes.json?month=all&category=!burglary");
        assertThat(Json.text(json, "tilejson")).isEqualTo("3.0.0");
        String url = Json.text(Json.items(Json.find(json, "tiles")).getFirst());
        assertThat(url).startsWith("http://127.0.0.1:")
                .endsWith("/tiles/crimes/{z}/{x}/{y}.mvt?category=%21burglary&month=all");
        List<Feature> features = tile("crimes", "0/0/0", url.substring(url.indexOf('?') + 1)).features();
        Map<?, ?> fields = (Map<?, ?>) Json.find(Json.items(Json.find(json, "vector_layers")).getFirst(), "fields");
        assertThat(features).isNotEmpty().allSatisfy(feature -> assertThat(new ArrayList<Object>(fields.keySet()))
                .containsAll(feature.properties().keySet()));
        assertThat(features).allSatisfy(feature -> assertThat(feature.properties()).doesNotContainKey("burglary"));
    }

    private static HttpResponse<byte[]> send(String target, String tag) {
        return Objects.requireNonNull(demo).send(server -> {
            HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(target));
            return tag.isEmpty() ? request.build() : request.header("If-None-Match", tag).build();
        });
    }

    private static Object json(String target) {
        return Json.parse(new String(get(target), StandardCharsets.UTF_8));
    }

    private static byte[] get(String target) {
        return Objects.requireNonNull(demo).get(target.replace("?&", "?").replace("!", "%21"));
    }
}
