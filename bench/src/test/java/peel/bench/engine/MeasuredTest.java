package peel.bench.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import peel.bench.query.Kind;

final class MeasuredTest {
    @Test
    void aLineHoldsAllAndOtherLinesNothing() {
        var measured = new Measured(Kind.DENSE_MILE, 12.5, 1e7, 40, 2_300_000, 5_900.25, "0123456789abcdef");
        assertThat(Measured.ofLine(measured.toLine())).contains(measured);
        assertThat(Measured.ofLine("WARNING: something")).isEmpty();
    }
}
