package peel.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The small parts of good manners: waits, addresses and names.
final class RateLimitTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0 | 0", "' 120 ' | 120", "Wed, 25 Nov 2026 10:00:30 GMT | 30",
            "Wed, 25 Nov 2026 09:00:00 GMT | 0"})
    void retryAfterIsSecondsOrADate(String text, long seconds) {
        assertThat(RetryAfter.parse(text, NOW)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "12345678901", "2026-11-25T10:00:30Z"})
    void anyOtherRetryAfterSaysNothing(String text) {
        assertThat(RetryAfter.parse(text, NOW)).isEmpty();
    }

    @Test
    void waitsDoubleUpToALimitAndAreSpread() {
        RetryPolicy retryPolicy = RetryPolicy.DEFAULT;
        assertThat(retryPolicy.limit(1)).isEqualTo(Duration.ofMillis(500));
        assertThat(retryPolicy.limit(4)).isEqualTo(Duration.ofSeconds(4));
        assertThat(retryPolicy.limit(1_000)).isEqualTo(Duration.ofSeconds(30));
        assertThat(retryPolicy.capped(Duration.ofDays(1))).isEqualTo(Duration.ofMinutes(5));
        assertThat(retryPolicy.pause(Optional.empty(), 1)).isEqualTo(Duration.ofMillis(500));
        assertThat(retryPolicy.pause(Optional.of(Duration.ZERO), 4)).isEqualTo(Duration.ofSeconds(4));
        assertThat(retryPolicy.pause(Optional.of(Duration.ofSeconds(90)), 4)).isEqualTo(Duration.ofSeconds(90));
        assertThat(retryPolicy.pause(Optional.of(Duration.ofDays(1)), 1)).isEqualTo(Duration.ofMinutes(5));
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            assertThat(retryPolicy.jitter(3, random)).isBetween(Duration.ZERO, Duration.ofSeconds(2));
        }
    }

    @ParameterizedTest
    @CsvSource({"https://data.police.uk/api, https://data.police.uk/api",
            "http://127.0.0.1:8080/api//, http://127.0.0.1:8080/api", "HTTP://host, HTTP://host"})
    void anAddressMayEndInSlashes(String text, String base) {
        assertThat(ApiBase.parse(text)).hasToString(base);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "data.police.uk/api", "ftp://host/api", "http:///api", "http://user@host/api",
            "http://host/api?x=1", "http://host/api#x", "http://ho st/api"})
    void anythingElseIsNoAddress(String text) {
        assertThatThrownBy(() -> ApiBase.parse(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "' is not the address")
                .hasMessageContaining("https://data.police.uk/api");
    }
}
