package peel.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peel.testing.Seeds;

class CircleTest {

    @Test
    void oneMileIsInMetresAndHasTheCentreInside() {
        Circle mile = Circle.ofOneMile(52.629729, -1.131592);
        assertThat(mile.radiusMeters()).isEqualTo(1609.344);
        assertThat(mile.latDegrees()).isEqualTo(52.629729);
        assertThat(mile.lngDegrees()).isEqualTo(-1.131592);
        assertThat(mile.contains(52_629_729, -1_131_592)).isTrue();
        // A mile on the sphere is 0.014473 degrees of latitude.
        assertThat(mile.contains(52_629_729 + 14_473, -1_131_592)).isTrue();
        assertThat(mile.contains(52_629_729 + 14_474, -1_131_592)).isFalse();
    }

    @Test
    void aPointExactlyAtTheRadiusIsInside() {
        Random random = Seeds.random("CircleTest.aPointExactlyAtTheRadiusIsInside");
        for (int i = 0; i < 10_000; i++) {
            int lat = random.nextInt(-90_000_000, 90_000_001);
            int lng = random.nextInt(-180_000_000, 180_000_001);
            int pointLat = Math.clamp(lat + (long) (random.nextGaussian() * 10_000), -90_000_000, 90_000_000);
            int pointLng = Math.clamp(lng + (long) (random.nextGaussian() * 10_000), -180_000_000, 180_000_000);
            double meters = Oracle.meters(Oracle.degrees(lat), Oracle.degrees(lng), Oracle.degrees(pointLat),
                    Oracle.degrees(pointLng));
            double shorter = meters * (1 - 1e-9);
            assertThat(new Circle(Oracle.degrees(lat), Oracle.degrees(lng), meters).contains(pointLat, pointLng))
                    .isTrue();
            assertThat(new Circle(Oracle.degrees(lat), Oracle.degrees(lng), shorter).contains(pointLat, pointLng))
                    .isEqualTo(meters == 0);
        }
    }

    @Test
    void aRadiusOfZeroIsJustThePoint() {
        Circle point = new Circle(52.643950, -1.143042, 0);
        assertThat(point.contains(52_643_950, -1_143_042)).isTrue();
        assertThat(point.contains(52_643_951, -1_143_042)).isFalse();
        assertThat(point.contains(52_643_950, -1_143_041)).isFalse();
    }

    @Test
    void goesOverTheAntimeridianAndThePoles() {
        assertThat(new Circle(10, 179.999, 1_000).contains(10_000_000, -179_999_000)).isTrue();
        assertThat(new Circle(10, -179.999, 1_000).contains(10_000_000, 179_999_000)).isTrue();
        assertThat(new Circle(10, 180, 0).contains(10_000_000, -180_000_000)).isTrue();
        assertThat(new Circle(89.999, 0, 1_000).contains(89_999_000, 180_000_000)).isTrue();
        assertThat(new Circle(-90, 0, 1_000).contains(-89_999_000, 123_456_789)).isTrue();
    }

    @Test
    void halfTheGirthOfTheEarthCoversEverything() {
        Circle all = new Circle(52.5, -1.1, 2.1e7);
        assertThat(all.contains(-52_500_000, 178_900_000)).isTrue();
        assertThat(all.contains(90_000_000, -180_000_000)).isTrue();
        assertThat(new Circle(52.5, -1.1, 1e300).contains(-90_000_000, 0)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0, 1, latitude 90.1", "NaN, 0, 1, latitude NaN", "0, -180.5, 1, longitude -180.5",
            "0, Infinity, 1, longitude Infinity", "0, 0, -1, radius is -1.0 m", "0, 0, NaN, radius is NaN",
            "0, 0, Infinity, radius is Infinity"})
    void saysWhatIsWrongWithACircle(double lat, double lng, double radius, String message) {
        assertThatThrownBy(() -> new Circle(lat, lng, radius)).isInstanceOf(InvalidAreaException.class)
                .hasMessageContaining(message);
    }
}
