package peel.bench.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import peel.bench.request.BenchmarkRequest;
import peel.bench.request.RequestKind;
import peel.geo.Area;
import peel.geo.Circle;
import peel.geo.Polygon;
import peel.model.Month;
import peel.sample.national.Sites;

/// The geometry of the other engines and Peel's agree on random points, and no point inside lies outside the box.
final class EngineAreaTest {
    private static final int POINTS = 20_000;

    @Test
    void aMileIsPeelsMile() {
        agree(new BenchmarkRequest(RequestKind.TOWN_MILE, Month.of(2025, 1), "52.629729,-1.131592"),
                Circle.ofOneMile(52.629729, -1.131592));
    }

    @Test
    void aPolygonIsPeelsPolygon() {
        StringBuilder text = new StringBuilder();
        var centre = new Sites.Site(52.629729, -1.131592);
        for (int i = 0; i < 300; i++) {
            Sites.Site corner = Sites.towards(centre, 1_000 + i % 7 * 90, 2 * Math.PI * i / 300);
            text.append(i == 0 ? "" : ":").append(corner.lat()).append(',').append(corner.lng());
        }
        agree(new BenchmarkRequest(RequestKind.POLYGON_2000, Month.of(2025, 1), text.toString()),
                Polygon.parse(text.toString(), 1_000));
    }

    private static void agree(BenchmarkRequest request, Area peels) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        EngineArea area = EngineArea.of(request);
        int[] box = area.box();
        int inside = 0;
        for (int i = 0; i < POINTS; i++) {
            int lat = 52_629_729 + random.nextInt(-20_000, 20_000);
            int lng = -1_131_592 + random.nextInt(-30_000, 30_000);
            boolean isInside = peels.contains(lat, lng);
            assertThat(area.contains(lat, lng)).as("%d,%d, seed %d", lat, lng, seed).isEqualTo(isInside);
            if (isInside) {
                inside++;
                assertThat(lat).isBetween(box[0], box[2]);
                assertThat(lng).isBetween(box[1], box[3]);
            }
        }
        assertThat(inside).isGreaterThan(POINTS / 10);
    }
}
