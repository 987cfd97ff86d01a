package peel.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peel.testing.Seeds;

class PolygonTest {

    private static final String PENTAGRAM = "10,0:-8,6:3,-9.5:3,9.5:-8,-6";

    @ParameterizedTest
    @ValueSource(strings = {"52,0:52,2:54,2:54,0", "52,0:54,0:54,2:52,2", "52,0:52,2:54,2:54,0:52,0",
            "52.0,0.0:52,2:54.000000,2e0:+54,-0: 52 , 0 ", "52,0:52,0:52,2:52,2:54,2:54,0:54,0"})
    void aSquareIsTheSameSquareHoweverItIsWritten(String poly) {
        Polygon square = Polygon.parse(poly, 10);
        assertThat(square.contains(53_000_000, 1_000_000)).isTrue();
        assertThat(square.contains(52_000_000, 0)).as("corner").isTrue();
        assertThat(square.contains(54_000_000, 2_000_000)).as("corner").isTrue();
        assertThat(square.contains(52_000_000, 1_234_567)).as("southern side").isTrue();
        assertThat(square.contains(54_000_000, 1_234_567)).as("northern side").isTrue();
        assertThat(square.contains(53_234_567, 0)).as("western side").isTrue();
        assertThat(square.contains(53_234_567, 2_000_000)).as("eastern side").isTrue();
        assertThat(square.contains(51_999_999, 1_000_000)).isFalse();
        assertThat(square.contains(54_000_001, 1_000_000)).isFalse();
        assertThat(square.contains(53_000_000, -1)).isFalse();
        assertThat(square.contains(53_000_000, 2_000_001)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"9, 5, true, false", "1, 5, true, false", "5, 1, false, true", "5, 9, false, true", "5, 5, true, true"})
    void aBowTieHasTwoWingsAndNothingBetweenThem(int lat, int lng, boolean inUpright, boolean inLying) {
        Polygon upright = Polygon.parse("0,0:10,10:10,0:0,10", 10);
        Polygon lying = Polygon.parse("0,0:10,10:0,10:10,0", 10);
        assertThat(upright.contains(lat * 1_000_000, lng * 1_000_000)).isEqualTo(inUpright);
        assertThat(lying.contains(lat * 1_000_000, lng * 1_000_000)).isEqualTo(inLying);
    }

    @Test
    void theHeartOfAPentagramIsOutside() {
        Polygon star = Polygon.parse(PENTAGRAM, 10);
        assertThat(star.contains(0, 0)).isFalse();
        assertThat(star.contains(7_000_000, 0)).isTrue();
        assertThat(star.contains(-5_000_000, 0)).isFalse();
    }

    @Test
    void pointsOnASlantingEdgeAreInsideAndTheirNeighboursAreNot() {
        // Thirds and sevenths of these edges are whole micro-degrees, but no binary fractions.
        Polygon triangle = Polygon.parse("52.1,0.1:52.4,0.7:52.1,0.7", 3);
        assertThat(triangle.contains(52_200_000, 300_000)).isTrue();
        assertThat(triangle.contains(52_300_000, 500_000)).isTrue();
        assertThat(triangle.contains(52_200_001, 300_000)).isFalse();
        assertThat(triangle.contains(52_300_000, 499_999)).isFalse();
    }

    @Test
    void everyPointOnAnEdgeIsInside() {
        Random random = Seeds.random("PolygonTest.everyPointOnAnEdgeIsInside");
        for (int i = 0; i < 2_000; i++) {
            int lat = random.nextInt(49_000_000, 56_000_000);
            int lng = random.nextInt(-1_000_000, 1_000_000);
            int stepLat = random.nextInt(-999, 1_000);
            int stepLng = random.nextInt(-999, 1_000);
            int steps = 1 + random.nextInt(1_000);
            String poly = vertex(lat, lng) + ":" + vertex(lat + steps * stepLat, lng + steps * stepLng) + ":"
                    + vertex(lat - 1_000_000 - random.nextInt(9), lng + random.nextInt(2_000_000) - 1_000_000);
            Polygon triangle = Polygon.parse(poly, 3 + random.nextInt(3));
            int at = random.nextInt(steps + 1);
            assertThat(triangle.contains(lat + at * stepLat, lng + at * stepLng)).as(poly + " at " + at).isTrue();
        }
    }

    @Test
    void takesMoreThanSixDecimals() {
        // The northern border lies between two micro-degrees.
        Polygon triangle = Polygon.parse("52.6394052587,-1.1458618876:52.6394052587,-1.142946221:52.6,-1.144", 3);
        assertThat(triangle.contains(52_639_405, -1_144_000)).isTrue();
        assertThat(triangle.contains(52_639_406, -1_144_000)).isFalse();
    }

    @Test
    void tellsItsVerticesAndItsBounds() {
        Polygon polygon = Polygon.parse("52.5,-1.25:52.75,0.5:51,0.25:52.5,-1.25", 4);
        assertThat(polygon.vertexCount()).isEqualTo(3);
        assertThat(polygon.bounds()).isEqualTo(new Bounds(51_000_000, -1_250_000, 52_750_000, 500_000));
    }

    @Test
    void pointsOfAFlatPolygonAreThoseOnItsLine() {
        Polygon line = Polygon.parse("52,0:52,1:52,2", 3);
        assertThat(line.contains(52_000_000, 1_500_000)).isTrue();
        assertThat(line.contains(52_000_001, 1_500_000)).isFalse();
        assertThat(line.contains(52_000_000, 2_000_001)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "52.1,0.1:52.2,0.1:52.1;0.2|vertex 3 is '52.1;0.2': write it as latitude,longitude, for example 52.634407,-1.149072",
            "52.1,0.1:52.2:52.1,0.2|vertex 2 is '52.2': write it", "x,0.1:52,1:53,1|vertex 1 is 'x,0.1': write it",
            "52,0:53,:53,1|vertex 2 is '53,': write it", "52,0:,1:53,1|vertex 2 is ',1': write it",
            "52,0:53,0,7:53,1|vertex 2 is '53,0,7': write it", "52,0:NaN,0:53,1|vertex 2 is 'NaN,0': write it",
            "52,0:53,0:53,Infinity|vertex 3 is '53,Infinity': write it",
            "52,0:53,0:0x1p3,1|vertex 3 is '0x1p3,1': write it", "52,0:53,0:53,1f|vertex 3 is '53,1f': write it",
            "52,0:1e999,0:53,1|vertex 2 has latitude Infinity: it must be a number from -90 to 90",
            "52,0:90.000001,0:53,1|vertex 2 has latitude 90.000001: it must be a number from -90 to 90",
            "52,0:-91,0:53,1|vertex 2 has latitude -91.0: it must be",
            "52,0:53,180.000001:53,1|vertex 2 has longitude 180.000001: it must be a number from -180 to 180",
            "52,0:53,-181:53,1|vertex 2 has longitude -181.0: it must be",
            "52,0:53,0:53,1:|vertex 4 is empty: leave out the ':' at the end",
            "52,0::53,0:53,1|vertex 2 is empty: write",
            ":52,0:53,0:53,1|vertex 1 is empty: write", "''|vertex 1 is empty: write",
            "52,0|fewer than three different",
            "52,0:53,1|fewer than three different vertices", "52,0:53,1:52,0|fewer than three different vertices",
            "52,0:52,0:53,1:53,1:52,0|fewer than three different vertices",
            "52,0:52,0:52,0|fewer than three different vertices",
            "1,0:2,0:3,0:4,0:5,0:6,0|the polygon has 6 vertices: at most 5 are allowed"})
    void saysWhichVertexIsWrongAndWhatWouldBeRight(String poly, String message) {
        assertThatThrownBy(() -> Polygon.parse(poly, 5)).isInstanceOf(InvalidAreaException.class)
                .hasMessageContaining(message);
    }

    @Test
    void quotesOnlyTheStartOfALongVertex() {
        assertThatThrownBy(() -> Polygon.parse("9".repeat(5_000) + ":1,2:3,4", 5))
                .isInstanceOf(InvalidAreaException.class)
                .message().contains("'" + "9".repeat(40) + "...'").hasSizeLessThan(200);
    }

    @Test
    void acceptsTheEndsOfTheWorld() {
        Polygon world = Polygon.parse("-90,-180:-90,180:90,180:90,-180", 4);
        assertThat(world.contains(90_000_000, 180_000_000)).isTrue();
        assertThat(world.contains(-90_000_000, -180_000_000)).isTrue();
        assertThat(world.contains(0, 0)).isTrue();
    }

    @Test
    void takesVerticesAsNumbersToo() {
        Polygon polygon = Polygon.of(new double[]{52, 53, 53}, new double[]{0, 0, 1});
        assertThat(polygon.contains(52_900_000, 100_000)).isTrue();
        assertThatThrownBy(() -> Polygon.of(new double[]{52, 53, Double.NaN}, new double[]{0, 0, 1}))
                .hasMessageContaining("vertex 3 has latitude NaN");
        assertThatThrownBy(() -> Polygon.of(new double[]{52, 53, 54}, new double[]{0, 0}))
                .isInstanceOf(InvalidAreaException.class).hasMessageContaining("3 latitudes and 2 longitudes");
        assertThatThrownBy(() -> Polygon.of(new double[0], new double[0])).hasMessageContaining("fewer than three");
    }

    @Test
    void holdsThousandsOfVertices() {
        StringJoiner poly = new StringJoiner(":");
        for (int i = 0; i < 2_079; i++) {
            double angle = 2 * Math.PI * i / 2_079;
            poly.add((52 + Math.sin(angle)) + "," + Math.cos(angle));
        }
        Polygon round = Polygon.parse(poly.toString(), 2_079);
        assertThat(round.vertexCount()).isEqualTo(2_079);
        assertThat(round.contains(52_000_000, 999_999)).isTrue();
        assertThat(round.contains(52_710_000, 710_000)).isFalse();
    }

    private static String vertex(int lat, int lng) {
        return MicroDegrees.format(lat) + "," + MicroDegrees.format(lng);
    }
}
