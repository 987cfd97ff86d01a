package peel.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import peel.testing.Seeds;

class MultiPolygonTest {
    /// A square with a hole, a triangle that overlaps it, and a square elsewhere.
    private static final MultiPolygon AREA = MultiPolygon.of(Boundary.of(List.of(
            List.of(square(50, 0, 1), square(50.4, 0.4, 0.2)),
            List.<double[][]>of(new double[][]{{50.9, 50.9, 51.5}, {0.5, 1.5, 1}}),
            List.<double[][]>of(square(52, 1, 0.5)))));

    private static double[][] square(double south, double west, double side) {
        return new double[][]{{south, south, south + side, south + side}, {west, west + side, west + side, west}};
    }

    @Test
    void aPointIsInsideOnceHoweverManyPolygonsHaveItAndOutsideInAHole() {
        assertThat(AREA.contains(50_950_000, 900_000)).isTrue();
        assertThat(AREA.contains(50_500_000, 500_000)).isFalse();
        assertThat(AREA.contains(50_400_000, 500_000)).as("the border of the hole").isTrue();
        assertThat(AREA.contains(52_500_000, 1_500_000)).as("a corner").isTrue();
        assertThat(AREA.contains(51_900_000, 1_200_000)).isFalse();
        assertThat(AREA.bounds()).isEqualTo(new Bounds(50_000_000, 0, 52_500_000, 1_500_000));
    }

    @Test
    void theSearchFindsThePointsThatItContainsEachOnceAndInOrder() {
        Random random = Seeds.random("MultiPolygonTest");
        long[] keys = new long[3000];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Morton.key(49_900_000 + random.nextInt(2_700_000), random.nextInt(1_700_000) - 100_000);
        }
        Arrays.sort(keys);
        List<Integer> wanted = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            if (AREA.contains(Morton.latMicro(keys[i]), Morton.lngMicro(keys[i]))) {
                wanted.add(i);
            }
        }
        List<Integer> found = new ArrayList<>();
        QuadTreeSearch.visit(new SortedKeys() {
            @Override
            public long key(int index) {
                return keys[index];
            }

            @Override
            public int size() {
                return keys.length;
            }
        }, AREA, found::add);
        assertThat(found).isEqualTo(wanted).isNotEmpty();
    }
}
