package peel.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.embedded.EmbeddedEngine;
import peel.server.PeelServer;
import peel.server.config.ServerOptions;
import peel.server.config.ServerSetting;
import peel.store.Store;

/// A server that is asked without pause while loads of two archives, which differ in every row, publish in turn.
final class SwitchUnderLoadTest {
    private static final CsvArchive ONE = new CsvArchive("Burglary", "Local resolution");
    private static final CsvArchive OTHER = new CsvArchive("Drugs", "Offender given a caution");
    private static final List<String> WORDS_OF_ONE = List.of("burglary", "Local resolution");
    private static final List<String> WORDS_OF_OTHER = List.of("\"drugs\"", "Offender given a caution");
    private static final List<String> PATHS = List.of(
            "/api/crimes-street/all-crime?lat=52.63&lng=-1.13&date=2024-01",
            "/api/crimes-street/all-crime?poly=52.6,-1.2:52.7,-1.2:52.7,-1.1:52.6,-1.1&date=2024-01",
            "/api/crimes-street/burglary?lat=52.63&lng=-1.13&date=2024-01",
            "/api/crimes-at-location?lat=52.6301&lng=-1.13&date=2024-01",
            "/api/crimes-no-location?category=all-crime&force=leicestershire&date=2024-01",
            "/api/outcomes-at-location?lat=52.63&lng=-1.13&date=2024-01",
            "/api/outcomes-for-crime/" + "0".repeat(63) + "2", "/api/crime-last-updated");
    private static final int LOADS = 5;
    private static final int CLIENTS = 4;

    /// The bodies that were answered, by path and tag.
    private final Map<String, String> bodies = new ConcurrentHashMap<>();

    /// Tags of releases that the server has left for good.
    private final Set<String> retired = ConcurrentHashMap.newKeySet();
    private final Set<String> kindsSeen = ConcurrentHashMap.newKeySet();
    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong notModified = new AtomicLong();
    private final AtomicBoolean isOver = new AtomicBoolean();

    @Test
    void everyAnswerIsWhollyOfOneReleaseWhileLoadsPublish(@TempDir Path folder) throws Exception {
        List<Path> archives = List.of(ONE.write(folder.resolve("one"), 3000),
                OTHER.write(folder.resolve("other"), 3000));
        DataDirectory data = new DataDirectory(folder.resolve("data"));
        data.load(archives.get(0));
        ServerOptions options = ServerOptions.of(Map.of(ServerSetting.PORT, "0", ServerSetting.REQUEST_LOG, "false"));
        try (Store store = new EmbeddedEngine(data.path()).open();
                PeelServer server = new PeelServer(options, store, "test");
                ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            server.start();
            Http http = new Http(server.uri());
            List<Future<?>> asking = new ArrayList<>();
            try {
                for (int client = 0; client < CLIENTS; client++) {
                    asking.add(clients.submit(() -> ask(new Http(server.uri()))));
                }
                for (int load = 1; load <= LOADS; load++) {
                    String oldTag = tag(http.get(PATHS.getFirst()));
                    assertThat(PeelProcess.run("load", "--data", data.path().toString(),
                            archives.get(load % 2).toString()).exitCode()).isZero();
                    awaitSwitch(http, oldTag);
                    requireFresh(http, oldTag);
                }
            } finally {
                isOver.set(true);
            }
            for (Future<?> client : asking) {
                assertThat(client.get(30, TimeUnit.SECONDS)).isEqualTo(true);
            }
        }
        System.out.printf("SwitchUnderLoadTest: %d answers, %d of them 304, over %d switches%n", answers.get(),
                notModified.get(), LOADS);
        assertThat(kindsSeen).containsExactlyInAnyOrder("one", "other");
        assertThat(notModified).hasPositiveValue();
        requireOneBodyEachKind();
    }

    /// Asks all paths in turn, every second time with the tag of the answer before.
    private boolean ask(Http http) throws IOException, InterruptedException {
        Map<String, String> tags = new HashMap<>();
        for (int round = 0; !isOver.get(); round++) {
            for (String path : PATHS) {
                String tag = round % 2 == 1 ? tags.getOrDefault(path, "") : "";
                Set<String> gone = Set.copyOf(retired);
                HttpResponse<String> answer = http.get(path, tag);
                answers.incrementAndGet();
                if (answer.statusCode() == 304) {
                    notModified.incrementAndGet();
                    assertThat(tag(answer)).as(path).isEqualTo(tag).isNotIn(gone);
                } else {
                    tags.put(path, check(path, answer));
                    assertThat(tags.get(path)).isNotIn(gone);
                }
            }
        }
        return true;
    }

    /// Requires an answer of one kind, the same bytes as every other of its tag, and answers its tag.
    private String check(String path, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        String body = answer.body();
        boolean isOne = WORDS_OF_ONE.stream().anyMatch(body::contains);
        boolean isOther = WORDS_OF_OTHER.stream().anyMatch(body::contains);
        assertThat(isOne && isOther).as("mixed answer of " + path).isFalse();
        if (isOne || isOther) {
            kindsSeen.add(isOne ? "one" : "other");
        }
        String earlier = bodies.putIfAbsent(path + " " + tag(answer), body);
        assertThat(earlier == null || earlier.equals(body)).as("another body with the same tag: " + path).isTrue();
        return tag(answer);
    }

    private void awaitSwitch(Http http, String oldTag) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (tag(http.get(PATHS.getFirst())).equals(oldTag)) {
            assertThat(System.nanoTime()).as("the server has not switched").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(10);
        }
        retired.add(oldTag);
    }

    /// The old tag gets the new body, the new tag gets 304, on every path.
    private void requireFresh(Http http, String oldTag) throws IOException, InterruptedException {
        for (String path : PATHS) {
            String newTag = check(path, http.get(path, oldTag));
            assertThat(newTag).isNotEqualTo(oldTag);
            assertThat(http.get(path, newTag).statusCode()).as(path).isEqualTo(304);
        }
    }

    /// Over all releases of the same archive a path has one body, to the byte.
    private void requireOneBodyEachKind() {
        for (String path : PATHS) {
            Set<String> distinct = new HashSet<>();
            bodies.forEach((key, body) -> {
                if (key.startsWith(path + " ")) {
                    distinct.add(body);
                }
            });
            assertThat(distinct).as(path).hasSize(path.endsWith("last-updated") ? 1 : 2);
        }
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
