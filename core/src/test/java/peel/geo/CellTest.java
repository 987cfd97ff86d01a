package peel.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peel.testing.Seeds;

class CellTest {

    @Test
    void everyPointIsInTheWorld() {
        Bounds world = Cell.WORLD.bounds();
        assertThat(world.contains(new Bounds(-90_000_000, -180_000_000, 90_000_000, 180_000_000))).isTrue();
        assertThat(Cell.WORLD.lastKey()).isEqualTo((1L << 58) - 1);
    }

    @Test
    void quartersShareTheKeysAndTheSquareOfTheirParent() {
        Random random = Seeds.random("CellTest.quartersShareTheKeysAndTheSquareOfTheirParent");
        Cell cell = Cell.WORLD;
        while (cell.level() < Cell.POINT_LEVEL) {
            Bounds whole = cell.bounds();
            long next = cell.firstKey();
            for (int quarter = 0; quarter < 4; quarter++) {
                Cell child = cell.child(quarter);
                Bounds part = child.bounds();
                assertThat(child.firstKey()).isEqualTo(next);
                next = child.lastKey() + 1;
                assertThat(whole.contains(part)).isTrue();
                assertThat(2L * (part.maxLat() - part.minLat() + 1L)).isEqualTo(whole.maxLat() - whole.minLat() + 1L);
                assertThat(part.minLat() > whole.minLat()).isEqualTo(quarter >= 2);
                assertThat(part.minLng() > whole.minLng()).isEqualTo(quarter % 2 == 1);
            }
            assertThat(next).isEqualTo(cell.lastKey() + 1);
            cell = cell.child(random.nextInt(4));
        }
        assertThat(cell.firstKey()).isEqualTo(cell.lastKey());
        assertThat(cell.bounds().minLat()).isEqualTo(cell.bounds().maxLat())
                .isEqualTo(Morton.latMicro(cell.firstKey()));
    }

    @Test
    void theCellHoldingABoxIsTheSmallest() {
        Random random = Seeds.random("CellTest.theCellHoldingABoxIsTheSmallest");
        for (int i = 0; i < 10_000; i++) {
            int lat = random.nextInt(-90_000_000, 80_000_000);
            int lng = random.nextInt(-180_000_000, 170_000_000);
            int side = 10_000_000 >> random.nextInt(25);
            Bounds box = new Bounds(lat, lng, lat + random.nextInt(side + 1), lng + random.nextInt(side + 1));
            Cell cell = Cell.holding(box);
            assertThat(cell.bounds().contains(box)).isTrue();
            for (int quarter = 0; quarter < 4 && cell.level() < Cell.POINT_LEVEL; quarter++) {
                assertThat(cell.child(quarter).bounds().contains(box)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, -1, levels go from 0 to 29", "0, 30, levels go from 0 to 29", "1, 28, multiple of 4",
            "-4, 28, multiple of 4", "288230376151711744, 29, below 2^58"})
    void refusesWhatIsNoCell(long firstKey, int level, String message) {
        assertThatThrownBy(() -> new Cell(firstKey, level)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesAFifthQuarterAndQuartersOfAPoint() {
        assertThatThrownBy(() -> Cell.WORLD.child(4)).hasMessageContaining("quarter 4");
        assertThatThrownBy(() -> Cell.WORLD.child(-1)).hasMessageContaining("quarter -1");
        assertThatThrownBy(() -> new Cell(5, 29).child(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
