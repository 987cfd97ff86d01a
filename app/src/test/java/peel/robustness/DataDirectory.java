package peel.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import peel.embedded.EmbeddedEngine;
import peel.geo.Circle;
import peel.load.Load;
import peel.load.LoadListener;
import peel.load.LoadReport;
import peel.model.MonthRange;
import peel.store.Release;
import peel.store.Store;
import peel.store.coverage.Coverage;
import peel.store.query.CrimeQuery;
import peel.store.query.LocationFilter;

/// A data directory as a test looks at it, between the loads of other processes.
public record DataDirectory(Path path) {
    private static final double GREAT_BRITAIN_METERS = 600_000;

    /// What a release answers and says of itself.
    ///
    /// @param visited the crimes that a query over the whole country hands over
    record Content(List<Coverage> coverage, long counted, long visited) {}

    /// A release with its content.
    record Serving(long number, Content content) {}

    /// Loads sources into it, in this process.
    public LoadReport load(Path... sources) throws IOException {
        return new Load(new EmbeddedEngine(path), path.resolve("rejects"), LoadListener.SILENT).run(List.of(sources));
    }

    Serving serving() throws IOException {
        try (Store store = new EmbeddedEngine(path).open()) {
            try (Release release = store.acquire().orElseThrow()) {
                var months = release.info().months();
                var query = new CrimeQuery(new LocationFilter.Inside(new Circle(53, -1.5, GREAT_BRITAIN_METERS)),
                        new MonthRange(months.getFirst(), months.getLast()), Optional.empty());
                long[] visited = new long[1];
                release.crimes(query, _ -> visited[0]++);
                return new Serving(release.info().number(),
                        new Content(release.coverage(), release.countCrimes(query), visited[0]));
            }
        }
    }

    void requireSound() throws IOException {
        assertThat(new EmbeddedEngine(path).verify((_, _) -> {
        }).problems()).isEmpty();
    }

    /// Every folder is one that the release in `CURRENT` needs: nothing else is left on the disk.
    void requireNoLeftovers() throws IOException {
        int months = monthsServing();
        assertThat(children("releases")).hasSize(1);
        assertThat(children("months")).hasSize(months);
        assertThat(children("joins")).hasSize(months);
        try (Stream<Path> files = Files.list(path)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .isSubsetOf("CURRENT", "load.lock", "releases", "months", "joins", "rejects");
        }
    }

    private int monthsServing() throws IOException {
        try (Store store = new EmbeddedEngine(path).open(); Release release = store.acquire().orElseThrow()) {
            return release.info().months().size();
        }
    }

    /// The files that a copy of the directory needs besides `CURRENT`, relative to it.
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).map(path::relativize)
                    .filter(file -> !file.startsWith("rejects") && !file.equals(Path.of("CURRENT"))).toList();
        }
    }

    void deleteEmptyFolders() throws IOException {
        try (Stream<Path> folders = Files.walk(path)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted(Comparator.reverseOrder()).toList()) {
                try (Stream<Path> inside = Files.list(folder)) {
                    if (inside.findAny().isPresent()) {
                        continue;
                    }
                }
                Files.delete(folder);
            }
        }
    }

    Set<String> children(String folder) throws IOException {
        Set<String> names = new TreeSet<>();
        if (Files.isDirectory(path.resolve(folder))) {
            try (Stream<Path> files = Files.list(path.resolve(folder))) {
                files.forEach(file -> names.add(file.getFileName().toString()));
            }
        }
        return names;
    }
}
