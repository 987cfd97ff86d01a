package peel.bench.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import peel.bench.request.RequestKind;

final class MeasurementTest {
    @Test
    void aLineHoldsAMeasurementAndOtherLinesHoldNone() {
        var measured = new Measurement(RequestKind.DENSE_MILE, 12.5, 1e7, 40, 2_300_000, 5_900.25, "0123456789abcdef");
        assertThat(Measurement.fromLine(measured.toLine())).contains(measured);
        assertThat(Measurement.fromLine("WARNING: something")).isEmpty();
    }
}
