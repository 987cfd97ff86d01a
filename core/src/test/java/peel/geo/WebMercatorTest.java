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
            assertThat(bounds.contains(lat, lng)).as("%s of %d/%d/%d has %d, %d", bounds, zoom, x, y, lat, lng).isTrue();
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
}
