package peel.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import peel.testing.Seeds;

class WebMercatorTest {
    @Test
    void theBoundsOfATileHaveItsPointsAndNoOthers() {
        Random random = Seeds.random("WebMercatorTest");
        for (int i = 0; i < 20_000; i++) {
            int zoom = random.nextInt(19);
            int lat = random.nextInt(180_000_001) - 90_000_000;
            int lng = random.nextInt(360_000_001) - 180_000_000;
            int x = WebMercator.x(lng, zoom);
            int y = WebMercator.y(lat, zoom);
            Bounds bounds = WebMercator.bounds(zoom, x, y);
            assertThat(bounds.contains(lat, lng)).as("%s of %d/%d/%d has %d, %d", bounds, zoom, x, y, lat, lng)
                    .isTrue();
            assertThat(WebMercator.x(bounds.minLng(), zoom)).isEqualTo(x);
            assertThat(WebMercator.x(bounds.maxLng(), zoom)).isEqualTo(x);
            assertThat(WebMercator.y(bounds.minLat(), zoom)).isEqualTo(y);
            assertThat(WebMercator.y(bounds.maxLat(), zoom)).isEqualTo(y);
            assertThat(x == 0 || WebMercator.x(bounds.minLng() - 1, zoom) == x - 1).isTrue();
            assertThat(y == 0 || WebMercator.y(bounds.maxLat() + 1, zoom) == y - 1).isTrue();
        }
    }

    @Test
    void theWorldIsOneTile() {
        assertThat(WebMercator.bounds(0, 0, 0))
                .isEqualTo(new Bounds(-90_000_000, -180_000_000, 90_000_000, 180_000_000));
    }

    @Test
    void theRowIsTheOneOfTheFormula() {
        Random random = Seeds.random("WebMercatorTest of rows");
        int near = 0;
        for (int i = 0; i < 1_000_000; i++) {
            int zoom = i < 500_000 ? 18 : random.nextInt(19);
            int lat = random.nextInt(145_000_001) - 72_500_000;
            if (i % 4 == 0) { // at the border of a row
                lat = WebMercator.bounds(zoom, 0, WebMercator.y(lat, zoom)).minLat() + random.nextInt(3) - 1;
                near++;
            }
            lat = Math.clamp(lat, -84_000_000, 84_000_000);
            double radians = Math.toRadians(lat / 1e6);
            double fraction = (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2;
            assertThat(WebMercator.y(lat, zoom)).as("%d, zoom %d", lat, zoom)
                    .isEqualTo((int) Math.floor(fraction * (1 << zoom)));
        }
        assertThat(near).isGreaterThan(100_000);
    }
}
