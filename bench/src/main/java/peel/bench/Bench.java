package peel.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import peel.demo.DemoArchive;
import peel.demo.DemoSize;
import peel.geo.Circle;
import peel.load.Load;
import peel.load.LoadListener;
import peel.load.LoadPlan;
import peel.load.LoadReport;
import peel.lucene.LuceneEngine;
import peel.model.Month;
import peel.model.MonthRange;
import peel.model.PersistentId;
import peel.server.json.CrimeJson;
import peel.server.json.HistoryJson;
import peel.store.CrimeHistory;
import peel.store.CrimeQuery;
import peel.store.Place;
import peel.store.Release;
import peel.store.Store;
import peel.store.Where;

/// Loads a generated archive and times questions in process, from query to bytes. Arguments: crimes a month, months.
public final class Bench {
    private static final double LAT = 52.629729;
    private static final double LNG = -1.131592;

    private Bench() {}

    /// Runs the measurements in a temporary directory, which is left for a look and named at the start.
    public static void main(String[] arguments) throws IOException {
        int crimes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500_000;
        int months = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
        Path folder = Files.createTempDirectory("peel-bench");
        System.out.printf(Locale.ROOT, "%s, %d processors, heap at most %,d MB, Java %s, in %s%n",
                System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20, Runtime.version(), folder);
        Path zip = folder.resolve("archive.zip");
        DemoArchive.writeTo(zip, size(crimes, months));
        load(folder.resolve("data"), zip);
        try (Store store = new LuceneEngine().open(folder.resolve("data"));
                Release release = store.acquire().orElseThrow()) {
            queries(release);
        }
    }

    private static DemoSize size(int crimes, int months) {
        List<YearMonth> list = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            list.add(YearMonth.of(2023, 1).plusMonths(i));
        }
        return new DemoSize(list, crimes, Math.max(2_000, crimes / 8), Math.max(200, crimes / 100),
                Math.max(10, crimes / 50));
    }

    private static void load(Path data, Path zip) throws IOException {
        LoadReport report = new Load(new LuceneEngine(), data, new Steps()).run(List.of(zip));
        double seconds = report.duration().toNanos() / 1e9;
        long rows = report.rowsLoaded();
        System.out.printf(Locale.ROOT,
                "load from zip: %,d MB of CSV, %,d rows in %.1f s: %.0f MB/s, %,.0f rows/s; %.0f bytes on disk a row%n",
                report.bytes() / 1_000_000, rows, seconds, report.bytes() / 1e6 / seconds, rows / seconds,
                (double) report.published().info().bytes() / rows);
    }

    private static void queries(Release release) throws IOException {
        Month month = release.info().latestCrimeMonth().orElseThrow();
        Place place = release.nearestPlace(LAT, LNG).orElseThrow();
        Where mile = new Where.Inside(Circle.ofOneMile(LAT, LNG));
        Where rural = new Where.Inside(Circle.ofOneMile(LAT + 0.25, LNG));
        PersistentId id = anId(release, mile, month);
        time("place and month", 20_000,
                out -> CrimeJson.write(release, crimes(new Where.AtPlace(place.id()), month), out));
        time("nearest place", 20_000, _ -> release.nearestPlace(LAT, LNG).map(Place::id).orElse(0));
        time("id to history", 20_000, out -> {
            CrimeHistory history = release.history(id).orElseThrow();
            HistoryJson.write(history, out);
            return 1;
        });
        time("mile at the rim", 5_000, out -> CrimeJson.write(release, crimes(rural, month), out));
        time("dense mile", 500, out -> CrimeJson.write(release, crimes(mile, month), out));
    }

    private static CrimeQuery crimes(Where where, Month month) {
        return new CrimeQuery(where, MonthRange.of(month), Optional.empty());
    }

    private static PersistentId anId(Release release, Where where, Month month) throws IOException {
        List<PersistentId> ids = new ArrayList<>();
        release.crimes(crimes(where, month), crime -> {
            if (crime.hasPersistentId() && ids.isEmpty()) {
                peel.wire.JsonBytes text = new peel.wire.JsonBytes(64);
                crime.appendPersistentId(text);
                PersistentId.parse(text.toString()).ifPresent(ids::add);
            }
        });
        return ids.getFirst();
    }

    /// Warms up, then times each run; prints the median and the spread.
    private static void time(String name, int runs, Question question) throws IOException {
        Counter bytes = new Counter();
        long records = 0;
        for (int i = 0; i < runs; i++) {
            records = question.ask(bytes);
        }
        long[] nanos = new long[runs];
        for (int i = 0; i < runs; i++) {
            bytes.count = 0;
            long start = System.nanoTime();
            records = question.ask(bytes);
            nanos[i] = System.nanoTime() - start;
        }
        java.util.Arrays.sort(nanos);
        System.out.printf(Locale.ROOT, "%-16s p50 %8.1f µs, p99 %8.1f µs; %,d records, %,d bytes%n", name,
                nanos[runs / 2] / 1e3, nanos[runs * 99 / 100] / 1e3, records, bytes.count);
    }

    private interface Question {
        long ask(OutputStream out) throws IOException;
    }

    private static final class Counter extends OutputStream {
        private long count;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
        }
    }

    /// Prints when each step of a load begins.
    private static final class Steps implements LoadListener {
        private final long start = System.nanoTime();
        private String step = "";

        @Override
        public void planned(LoadPlan plan) {}

        @Override
        public void reading(long bytesDone, long bytesTotal) {
            publishing("reading", bytesDone, bytesTotal);
        }

        @Override
        public void publishing(String newStep, long done, long total) {
            if (!newStep.equals(step)) {
                step = newStep;
                System.out.printf(Locale.ROOT, "  %5.1f s %s%n", (System.nanoTime() - start) / 1e9, step);
            }
        }
    }
}
