package peel.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// While a client attacks, the others are served; afterwards all is as before; and the log stays readable.
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // one data directory for all
@Order(Integer.MAX_VALUE) // last of its module: beside the fewest other tests, since it measures how long others wait
final class AttackTest {
    private static final AttackSettings SETTINGS = AttackSettings.ofSystemProperties();
    private static final Duration RECOVERY = Duration.ofSeconds(5);
    private static final int WARM_UP_REQUESTS = 200;
    private static final long LOG_BYTES_FREE = 64 << 10;
    private static final long LOG_BYTES_A_REQUEST = 1000;

    private final AttackData data;

    AttackTest(@TempDir Path folder) throws IOException {
        data = AttackData.create(folder);
    }

    static Stream<Named<Attack>> attacks() {
        return Attacks.all(SETTINGS).stream().filter(attack -> attack.name().contains(SETTINGS.only()))
                .map(attack -> Named.of(attack.name(), attack));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void othersAreServedMeanwhileAndAllIsAsBeforeAfterwards(Attack attack) throws Exception {
        try (AttackedServer server = AttackedServer.start(data.directory(), attack, SETTINGS)) {
            warmUp(server.target());
            OptionalLong filesBefore = server.openFiles();
            AttackLog log = new AttackLog();
            try (Prober prober = Prober.start(server.target())) {
                CompletableFuture<Integer> published = publishAt(SETTINGS.duration().dividedBy(3));
                attack.run(server.target(), SETTINGS.duration(), log);
                Recovery.Result recovery = new Recovery(server, filesBefore, published.get(1, TimeUnit.MINUTES))
                        .await(RECOVERY);
                ProbeFigures probes = ProbeFigures.of(prober.stop(SETTINGS.patience()), server.endNanos());
                report(attack, log, probes, server.peakMegabytes(), recovery);
                SoftAssertions softly = new SoftAssertions();
                softly.assertThat(probes.count()).as("requests of others").isGreaterThan(4);
                softly.assertThat(log.requests()).as("requests of the attack").isPositive();
                softly.assertThat(probes.worst().millis()).as("the slowest request of others: %s", probes.worst())
                        .isLessThanOrEqualTo(SETTINGS.patience().toMillis());
                if (server.isAlive() || !attack.mayEndTheProcess()) {
                    softly.assertThat(server.isAlive()).as("the server lives").isTrue();
                    softly.assertThat(probes.failures()).as("failed requests of others").isEmpty();
                    softly.assertThat(recovery.missing()).as("missing %s after the attack", RECOVERY).isEmpty();
                    requireManners(log, server, probes, softly);
                    softly.assertThat(server.stopsWithin(RECOVERY)).as("SIGTERM ends it within %s", RECOVERY).isTrue();
                } else {
                    softly.assertThat(server.exitCode()).as("exit code").isNotZero();
                    softly.assertThat(server.output()).as("last words").containsIgnoringCase("memory");
                }
                softly.assertAll();
            }
        }
    }

    private static void requireManners(AttackLog log, AttackedServer server, ProbeFigures probes,
            SoftAssertions softly) throws Exception {
        softly.assertThat(log.failures()).as("what the attacked clients may expect").isEmpty();
        softly.assertThat(log.answers(500)).as("answers with 500 to the attack; the log: %s", server.log()).isZero();
        softly.assertThat(server.logBytes()).as("bytes logged").isLessThanOrEqualTo(
                LOG_BYTES_FREE + LOG_BYTES_A_REQUEST * (log.requests() + probes.count() + WARM_UP_REQUESTS));
        softly.assertThat(server.hasControlsInLog()).as("control characters in the log").isFalse();
    }

    /// The first requests of a Java process take longer than later ones, attack or not.
    private static void warmUp(Target target) throws Exception {
        for (int i = 0; i < WARM_UP_REQUESTS / 2; i++) {
            for (String path : new String[]{"/healthz", AttackData.SMALL_REQUEST}) {
                assertThat(Probe.ask(target, path).status()).as(path).isEqualTo(200);
            }
        }
        Probe.ask(target, "/metrics");
    }

    private CompletableFuture<Integer> publishAt(Duration delay) {
        return CompletableFuture.supplyAsync(data::publish,
                CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS));
    }

    private static void report(Attack attack, AttackLog log, ProbeFigures probes, OptionalLong peakMegabytes,
            Recovery.Result recovery) {
        System.out.printf("AttackTest: %-26s %6d requests (%s); others: %d requests, worst %d ms, p99 %d ms, %d failed;"
                + " memory %s MB; %s%n", attack.name(), log.requests(), log, probes.count(), probes.worst().millis(),
                probes.p99Millis(), probes.failures().size(),
                peakMegabytes.isPresent() ? peakMegabytes.getAsLong() : "?",
                recovery.missing().isEmpty()
                        ? "came back in " + recovery.millis() + " ms"
                        : "did not come back: " + recovery.missing());
    }
}
