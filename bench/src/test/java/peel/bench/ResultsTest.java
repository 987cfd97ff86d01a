package peel.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import peel.bench.engine.EngineName;
import peel.bench.engine.Measurement;
import peel.bench.report.MedianAndRange;
import peel.bench.request.RequestKind;

/// Only engines with equal responses are compared.
final class ResultsTest {
    private final Results results = new Results();

    private static Measurement measured(RequestKind kind, double median, String digest) {
        return new Measurement(kind, median, 2 * median, 10, 100, 3, digest);
    }

    @Test
    void equalResponsesHaveAMedianAndARange() throws DifferentResponsesException {
        results.add(EngineName.PEEL, measured(RequestKind.TOWN_MILE, 1, "a"));
        results.add(EngineName.DUCKDB, measured(RequestKind.TOWN_MILE, 9, "a"));
        results.add(EngineName.PEEL, measured(RequestKind.TOWN_MILE, 3, "a"));
        assertThat(results.summary(RequestKind.TOWN_MILE, EngineName.PEEL, Measurement::medianMicros))
                .contains(new MedianAndRange(2, 1, 3));
        assertThat(results.summary(RequestKind.RURAL_MILE, EngineName.PEEL, Measurement::medianMicros)).isEmpty();
    }

    @Test
    void anEngineWithOtherResponsesIsAnError() throws DifferentResponsesException {
        results.add(EngineName.PEEL, measured(RequestKind.TOWN_MILE, 1, "a"));
        assertThatExceptionOfType(DifferentResponsesException.class)
                .isThrownBy(() -> results.add(EngineName.DUCKDB, measured(RequestKind.TOWN_MILE, 9, "b")))
                .withMessage("Peel and DuckDB differ in their responses to 'town mile': checksums a and b, 3.0 and 3.0 "
                        + "records");
    }

    @Test
    void anEngineWhoseResponsesChangeIsAnError() throws DifferentResponsesException {
        results.add(EngineName.PEEL, measured(RequestKind.TOWN_MILE, 1, "a"));
        results.add(EngineName.PEEL, measured(RequestKind.RURAL_MILE, 1, "b"));
        assertThatExceptionOfType(DifferentResponsesException.class)
                .isThrownBy(() -> results.add(EngineName.PEEL, measured(RequestKind.TOWN_MILE, 9, "b")));
    }
}
