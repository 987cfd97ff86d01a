package peel.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BoundsTest {

    private static final Bounds BOX = new Bounds(10, 20, 30, 40);

    @Test
    void itsSidesBelongToIt() {
        assertThat(BOX.contains(10, 20)).isTrue();
        assertThat(BOX.contains(30, 40)).isTrue();
        assertThat(BOX.contains(9, 30)).isFalse();
        assertThat(BOX.contains(31, 30)).isFalse();
        assertThat(BOX.contains(20, 19)).isFalse();
        assertThat(BOX.contains(20, 41)).isFalse();
    }

    @Test
    void boxesThatTouchIntersect() {
        Bounds corner = new Bounds(30, 40, 50, 50);
        assertThat(BOX.intersects(corner)).isTrue();
        assertThat(BOX.intersection(corner)).isEqualTo(new Bounds(30, 40, 30, 40));
        assertThat(BOX.intersects(new Bounds(31, 20, 50, 40))).isFalse();
        assertThat(BOX.intersects(new Bounds(10, 41, 30, 50))).isFalse();
        assertThat(BOX.intersects(new Bounds(0, 20, 9, 40))).isFalse();
        assertThat(BOX.intersects(new Bounds(10, 0, 30, 19))).isFalse();
    }

    @Test
    void refusesSidesInTheWrongOrder() {
        assertThatThrownBy(() -> new Bounds(1, 0, 0, 0)).hasMessageContaining("lower side comes first");
        assertThatThrownBy(() -> new Bounds(0, 1, 0, 0)).hasMessageContaining("lower side comes first");
    }
}
