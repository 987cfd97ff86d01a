package peel.server.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientPaceTest {
    private static final long SECOND = 1_000_000_000L;
    private static final long LEAST = 1_000;

    private final ClientPace pace = new ClientPace();
    private final long start = System.nanoTime();

    @Test
    void aClientThatNeverKeptTheServerWaitingIsFastEnough() {
        assertThat(pace.isBelow(LEAST, start + 1_000 * SECOND)).isFalse();
    }

    @Test
    void aClientThatReadsNothingIsTooSlowAfterAMoment() {
        pace.startWaiting();
        assertThat(pace.isBelow(LEAST, start + 10 * SECOND)).isFalse();
        assertThat(pace.isBelow(LEAST, start + 20 * SECOND)).isTrue();
        assertThat(pace.isBelow(0, start + 20 * SECOND)).isFalse();
    }

    @Test
    void onlyWhatIsReadAfterTheFirstWaitCounts() {
        pace.startWaiting();
        pace.stopWaiting(40_000);
        pace.startWaiting();
        assertThat(pace.isBelow(LEAST, start + 39 * SECOND)).isFalse();
        assertThat(pace.isBelow(LEAST, start + 42 * SECOND)).isTrue();
    }

    @Test
    void whileTheServerComputesTheClientIsNotSlow() {
        pace.startWaiting();
        pace.stopWaiting(1);
        assertThat(pace.isBelow(LEAST, start + 100 * SECOND)).isFalse();
    }
}
