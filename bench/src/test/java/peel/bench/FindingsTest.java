package peel.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import peel.bench.engine.EngineName;
import peel.bench.engine.Measured;
import peel.bench.query.Kind;
import peel.bench.report.Spread;

/// Only equal answers are compared.
final class FindingsTest {
    private final Findings findings = new Findings();

    private static Measured measured(Kind kind, double median, String digest) {
        return new Measured(kind, median, 2 * median, 10, 100, 3, digest);
    }

    @Test
    void equalAnswersOfSeveralRunsHaveASpread() throws WrongAnswerException {
        findings.add(EngineName.PEEL, measured(Kind.TOWN_MILE, 1, "a"));
        findings.add(EngineName.DUCKDB, measured(Kind.TOWN_MILE, 9, "a"));
        findings.add(EngineName.PEEL, measured(Kind.TOWN_MILE, 3, "a"));
        assertThat(findings.spread(Kind.TOWN_MILE, EngineName.PEEL, Measured::medianMicros))
                .contains(new Spread(2, 1, 3));
        assertThat(findings.spread(Kind.RURAL_MILE, EngineName.PEEL, Measured::medianMicros)).isEmpty();
    }

    @Test
    void anotherEnginesOtherAnswerEndsTheRun() throws WrongAnswerException {
        findings.add(EngineName.PEEL, measured(Kind.TOWN_MILE, 1, "a"));
        assertThatExceptionOfType(WrongAnswerException.class)
                .isThrownBy(() -> findings.add(EngineName.DUCKDB, measured(Kind.TOWN_MILE, 9, "b")))
                .withMessage("Peel and DuckDB differ in their answers of 'town mile': checksums a and b, 3.0 and 3.0 "
                        + "records");
    }

    @Test
    void anEngineThatChangesItsAnswerEndsTheRun() throws WrongAnswerException {
        findings.add(EngineName.PEEL, measured(Kind.TOWN_MILE, 1, "a"));
        findings.add(EngineName.PEEL, measured(Kind.RURAL_MILE, 1, "b"));
        assertThatExceptionOfType(WrongAnswerException.class)
                .isThrownBy(() -> findings.add(EngineName.PEEL, measured(Kind.TOWN_MILE, 9, "b")));
    }
}
