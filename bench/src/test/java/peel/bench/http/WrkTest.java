package peel.bench.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WrkTest {
    @Test
    void aLineIsReadAsTheScriptWritesIt() {
        // requests, microseconds, bytes, p50, p99, errors: connect, read and write, status, timeout
        assertThat(Wrk.Load.fromLine("wrk\t3000\t1500000\t9\t250\t900\t1\t20\t300\t4000"))
                .isEqualTo(new Wrk.Load(3_000, 2_000, 250, 900, 4_021, 300));
    }
}
