package peel.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peel.testing.Seeds;

class BoxTest {
    @Test
    void aSearchFindsThePointsOfRandomBoxes() {
        Random random = Seeds.random("BoxTest.aSearchFindsThePointsOfRandomBoxes");
        int found = 0;
        for (int round = 0; round < 500; round++) {
            Points points = round % 3 == 0 ? Points.worldwide(random, 2_000) : Points.clustered(random, 2_000);
            int one = random.nextInt(points.size());
            int other = random.nextInt(8) == 0 ? one : random.nextInt(points.size());
            double south = Oracle.degrees(Math.min(points.lat(one), points.lat(other)));
            double north = Oracle.degrees(Math.max(points.lat(one), points.lat(other)));
            double west = Oracle.degrees(Math.min(points.lng(one), points.lng(other)));
            double east = Oracle.degrees(Math.max(points.lng(one), points.lng(other)));
            Box box = Box.ofDegrees(south, west, north, east);
            List<Integer> expected = Oracle.indexes(points,
                    i -> Oracle.degrees(points.lat(i)) >= south && Oracle.degrees(points.lat(i)) <= north
                            && Oracle.degrees(points.lng(i)) >= west && Oracle.degrees(points.lng(i)) <= east);
            assertThat(Oracle.walked(points, box)).as("%s", box).isEqualTo(expected);
            assertThat(Oracle.indexes(points, i -> box.contains(points.lat(i), points.lng(i)))).isEqualTo(expected);
            found += expected.size();
        }
        assertThat(found).as("points found in all").isGreaterThan(50_000);
    }

    @Test
    void sidesBelongToIt() {
        Box box = Box.ofDegrees(52.1, -1.2, 52.1000005, -1.2);
        assertThat(box.contains(52_100_000, -1_200_000)).isTrue();
        assertThat(box.contains(52_100_001, -1_200_000)).isFalse();
        assertThat(box.contains(52_100_000, -1_200_001)).isFalse();
        assertThat(Box.of(new Bounds(1, 2, 3, 4)).bounds()).isEqualTo(new Bounds(1, 2, 3, 4));
    }

    @ParameterizedTest
    @CsvSource({"91, 0, 92, 1, southern side of the box has latitude 91.0", "0, 0, NaN, 1, northern side",
            "0, -181, 1, 0, western",
            "0, 0, 1, 180.5, eastern", "2, 0, 1, 1, is north of", "0, 2, 1, 1, is east of"})
    void whatIsNotABoxIsRefused(double south, double west, double north, double east, String message) {
        assertThatThrownBy(() -> Box.ofDegrees(south, west, north, east)).isInstanceOf(InvalidAreaException.class)
                .hasMessageContaining(message);
    }
}
