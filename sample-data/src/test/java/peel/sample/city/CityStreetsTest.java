package peel.sample.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import peel.sample.city.map.Atlas;
import peel.sample.city.map.Place;
import peel.sample.city.street.CityStreets;

/// The streets of the demo: every place is on one, and they cross only where they meet.
final class CityStreetsTest {
    private static final String STREETS = CityStreets.geoJson(CitySize.DEMO);
    private static final Pattern POINT = Pattern.compile("\\[(-?\\d+\\.\\d{5}),(\\d+\\.\\d{5})]");
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    @Test
    void theyAreAlwaysTheSame() {
        assertThat(CityStreets.geoJson(CitySize.DEMO)).isEqualTo(STREETS);
    }

    @Test
    void theyAreMainRoadsAndOtherStreets() {
        assertThat(STREETS).startsWith("{\"type\":\"FeatureCollection\",\"features\":[")
                .containsOnlyOnce("\"class\":\"main\"").containsOnlyOnce("\"class\":\"minor\"").endsWith("]}\n");
        assertThat(lines()).hasSizeGreaterThan(2_000);
    }

    @Test
    void everyPlaceNearATownIsOnAStreet() {
        Set<String> corners = new TreeSet<>();
        POINT.matcher(STREETS).results().forEach(point -> corners.add(point.group(2) + "," + point.group(1)));
        List<String> without = new ArrayList<>();
        int places = 0;
        for (CityForce force : List.of(CityForce.LEICESTERSHIRE, CityForce.NORTHAMPTONSHIRE)) {
            for (Place place : Atlas.draw(CitySize.DEMO).map(force, MapGeneration.FROM_2022_07).places()) {
                places++;
                String spot = rounded(place.lat()) + "," + rounded(place.lng());
                if (!corners.contains(spot)) {
                    without.add(spot);
                }
            }
        }
        assertThat(places).isGreaterThan(1_000);
        assertThat(without).hasSizeLessThan(places / 50);
    }

    @Test
    void theyCrossOnlyWhereTheyMeet() {
        List<LineString> streets = new ArrayList<>();
        for (List<Coordinate> line : lines()) {
            for (int i = 1; i < line.size(); i++) {
                streets.add(GEOMETRY.createLineString(new Coordinate[]{line.get(i - 1), line.get(i)}));
            }
        }
        Geometry all = GEOMETRY.createMultiLineString(streets.toArray(LineString[]::new));
        assertThat(all.isSimple()).isTrue();
    }

    private static List<List<Coordinate>> lines() {
        return STREETS.lines().filter(line -> line.startsWith("[")).map(line -> POINT.matcher(line).results()
                .map(CityStreetsTest::coordinate).toList()).toList();
    }

    private static Coordinate coordinate(MatchResult point) {
        return new Coordinate(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2)));
    }

    /// Five decimals, halves up.
    private static String rounded(String degrees) {
        return String.format(Locale.ROOT, "%.5f", Math.floor(Double.parseDouble(degrees) * 1e5 + 0.5 + 1e-9) / 1e5);
    }
}
