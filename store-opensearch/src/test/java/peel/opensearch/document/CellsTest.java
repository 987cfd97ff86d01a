package peel.opensearch.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import peel.geo.WebMercator;
import peel.store.count.CountBy;
import peel.testing.Seeds;

final class CellsTest {
    @Test
    void theHigherBitsAreTheTileAtALowerZoom() {
        Random random = Seeds.random("cells");
        for (int i = 0; i < 2_000; i++) {
            int lat = random.nextInt(-90_000_000, 90_000_001);
            int lng = random.nextInt(-180_000_000, 180_000_001);
            long cell = Cells.of(WebMercator.x(lng, CountBy.MAX_ZOOM), WebMercator.y(lat, CountBy.MAX_ZOOM));
            for (int zoom = 0; zoom <= CountBy.MAX_ZOOM; zoom++) {
                long tile = cell >> 2 * (CountBy.MAX_ZOOM - zoom);
                assertThat(Cells.x(tile)).isEqualTo(WebMercator.x(lng, zoom));
                assertThat(Cells.y(tile)).isEqualTo(WebMercator.y(lat, zoom));
            }
        }
    }
}
