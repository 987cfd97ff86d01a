package peel.mvt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import peel.testing.Seeds;

class RingClipTest {
    private static final GeometryFactory JTS = new GeometryFactory();
    private static final Geometry VIEW = JTS.toGeometry(new Envelope(-64, 4160, -64, 4160));

    @Test
    void whatIsLeftHasTheAreaThatJtsFinds() {
        Random random = Seeds.random("RingClipTest");
        int cut = 0;
        for (int round = 0; round < 2000; round++) {
            int size = 3 + random.nextInt(60);
            double middleX = random.nextDouble(-2000, 6000);
            double middleY = random.nextDouble(-2000, 6000);
            double[] xs = new double[size];
            double[] ys = new double[size];
            Coordinate[] vertices = new Coordinate[size + 1];
            double radius = random.nextDouble(10, 8000);
            for (int i = 0; i < size; i++) { // a star, which does not cross itself
                double angle = 2 * Math.PI * i / size;
                double length = radius * random.nextDouble(0.2, 1);
                xs[i] = middleX + length * Math.cos(angle);
                ys[i] = middleY + length * Math.sin(angle);
                vertices[i] = new Coordinate(xs[i], ys[i]);
            }
            vertices[size] = vertices[0];
            Geometry wanted = JTS.createPolygon(vertices).intersection(VIEW);
            int[] clipped = RingClip.clip(xs, ys);
            double area = clipped.length == 0 ? 0 : TileLayer.area(clipped) / 2.0;
            assertThat(area).as("round %d", round).isCloseTo(wanted.getArea(), within(2 * wanted.getLength() + 4));
            for (int unit : clipped) {
                assertThat(unit).isBetween(-64, 4160);
            }
            if (wanted.getArea() > 0 && wanted.getNumPoints() != size + 1) {
                cut++;
            }
        }
        assertThat(cut).isGreaterThan(300);
    }

    @Test
    void verticesThatNobodySeesAreLeftOut() {
        double[] xs = {0, 0.2, 10, 20.5, 30, 30, 30.4, 15, 0};
        double[] ys = {0, 0.4, 0, 0.1, 0, 15, 30, 30.9, 30};
        assertThat(RingClip.clip(xs, ys)).containsExactly(0, 0, 30, 0, 30, 30, 0, 30);
    }

    @Test
    void aRingOutsideOrWithoutAreaIsNothing() {
        assertThat(RingClip.clip(new double[]{5000, 6000, 6000}, new double[]{0, 0, 50})).isEmpty();
        assertThat(RingClip.clip(new double[]{10.1, 10.2, 10.3}, new double[]{7.1, 7.2, 7.1})).isEmpty();
    }

    @Test
    void aRingThatCoversTheTileIsItsBorder() {
        assertThat(RingClip.clip(new double[]{-1e6, 1e6, 1e6, -1e6}, new double[]{-1e6, -1e6, 1e6, 1e6}))
                .hasSize(8).contains(-64, 4160);
    }

    @Test
    void aRingThatCrossesTheBorderAtEachVertexTakesLinearTime() {
        int size = 1_000_000;
        double[] xs = new double[size];
        double[] ys = new double[size];
        for (int i = 0; i < size; i++) {
            xs[i] = i % 2 == 0 ? -100 : 4200;
            ys[i] = i % 3 == 0 ? -100 : i % 5000;
        }
        assertThat(RingClip.clip(xs, ys)).hasSizeLessThan(20 * size);
        assertTimeout(Duration.ofSeconds(10), () -> RingClip.clip(xs, ys));
    }
}
