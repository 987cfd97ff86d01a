package peel.load;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import peel.archive.source.SourceException;
import peel.archive.source.SourceFile;
import peel.archive.source.Sources;
import peel.files.IoReason;
import peel.model.Month;
import peel.store.StoreException;
import peel.store.build.PublishedRelease;
import peel.store.build.ReleaseBuilder;
import peel.store.build.WritableStoreEngine;

/// Loads sources into a store (docs/spec/archive.md#loads-and-exit-codes, `peel load`). Either the new release serves at the
/// end, or nothing has changed.
public final class Load {
    private final WritableStoreEngine engine;
    private final Path rejectsFolder;
    private final LoadListener listener;
    private final AtomicLong bytesDone = new AtomicLong();

    /// A load that has not begun.
    ///
    /// @param engine where the release is built
    /// @param rejectsFolder where rejected rows are listed, a file a load; it is created with the first of them
    /// @param listener receives how far the load has come
    public Load(WritableStoreEngine engine, Path rejectsFolder, LoadListener listener) {
        this.engine = engine;
        this.rejectsFolder = rejectsFolder;
        this.listener = listener;
    }

    /// Runs the load.
    ///
    /// @param paths archive zips, folders, CSV files, recorded responses, boundaries; a later one wins over an earlier one
    /// @throws SourceException when a source cannot be used
    /// @throws StoreException when the store cannot be used, or writing fails
    /// @throws IOException for other failures of reading
    public LoadReport run(List<Path> paths) throws IOException {
        long start = System.nanoTime();
        List<Sources> sources = new ArrayList<>();
        try {
            for (Path path : paths) {
                sources.add(Sources.find(path));
            }
            LoadPlan plan = LoadPlan.of(sources);
            listener.planned(plan);
            return load(plan, start);
        } finally {
            for (Sources source : sources) {
                source.close();
            }
        }
    }

    private LoadReport load(LoadPlan plan, long start) throws IOException {
        try (ReleaseBuilder release = engine.newRelease();
                RejectsFile rejects = new RejectsFile(rejectsFolder, Instant.now())) {
            long bytesTotal = plan.bytes();
            SourceReader reading = new SourceReader(release.vocabulary(), rejects,
                    bytes -> progress(bytesDone.addAndGet(bytes), bytesTotal));
            List<FileReport> reports = read(plan, reading, release);
            if (reports.stream().allMatch(report -> report.stats().loaded() == 0)) {
                rejects.keep();
                throw new SourceException("not one row could be loaded: " + NothingLoaded.why(reports, rejects));
            }
            PublishedRelease published = release.publish(this::publishing);
            rejects.keep();
            return new LoadReport(reports, plan.skipped(), published, rejects.path(), rejects.notListed(),
                    bytesDone.get(), Duration.ofNanos(System.nanoTime() - start));
        } catch (SourceException | StoreException e) {
            throw e;
        } catch (IOException e) {
            throw new StoreException("writing to " + engine.name() + " failed (" + IoReason.of(e)
                    + "): nothing has changed; " + advice(e) + ", and load again", e);
        }
    }

    /// Reads all files and builds their months.
    ///
    /// @return what became of each file, by name
    private static List<FileReport> read(LoadPlan plan, SourceReader reading, ReleaseBuilder release)
            throws IOException {
        try (RowSpool spool = new RowSpool(release.workFolder())) {
            UndatedFiles undated = UndatedFiles.read(plan, reading, release, spool);
            List<FileReport> reports = new ArrayList<>(
                    new MonthLoadExecutor(release, reading).run(months(plan, undated)));
            reports.addAll(undated.reports());
            reports.sort(Comparator.comparing(report -> report.file().name()));
            return reports;
        }
    }

    private static String advice(IOException e) {
        return e instanceof AccessDeniedException
                ? "give this user the right to write there, or choose another --data directory"
                : "make room, or choose another disk";
    }

    private static List<MonthLoadTask> months(LoadPlan plan, UndatedFiles undated) {
        TreeSet<Month> months = new TreeSet<>(plan.byMonth().keySet());
        months.addAll(undated.months());
        Map<Month, List<SourceFile>> byMonth = plan.byMonth();
        return months.stream()
                .map(month -> new MonthLoadTask(month, byMonth.getOrDefault(month, List.of()), undated)).toList();
    }

    private synchronized void progress(long done, long total) {
        listener.reading(done, total);
    }

    private synchronized void publishing(String step, long done, long total) {
        listener.publishing(step, done, total);
    }
}
