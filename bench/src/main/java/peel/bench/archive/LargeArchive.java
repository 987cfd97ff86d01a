package peel.bench.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import peel.model.Month;

/// Writes an archive as large as the real one, in its form: a CSV file for each month, force and kind.
///
/// 43 police forces and British Transport Police; what is odd in the real files is odd here too: missing and repeated ids,
/// crimes without a location, outcomes without a crime, quoted and blank names (docs/spec/archive.md). Memory is some
/// 20 bytes a place and a buffer for each thread, whatever the number of months.
public final class LargeArchive {
    private final ArchiveSize size;
    private final List<ForcePlaces> country;
    private final PlaceNames names = new PlaceNames();

    private LargeArchive(ArchiveSize size) {
        this.size = size;
        country = Country.survey(size);
    }

    /// What was written.
    ///
    /// @param files CSV files
    /// @param rows rows without headers
    /// @param bytes bytes of CSV, however they were packed
    public record Written(int files, long rows, long bytes) {
        private Written plus(Written other) {
            return new Written(files + other.files, rows + other.rows, bytes + other.bytes);
        }
    }

    /// Writes the archive; the same size gives the same files.
    ///
    /// @param path a zip when it ends with `.zip`, else a folder, made if it is missing; several months of a folder are
    ///            written at the same time
    /// @throws IOException if a file cannot be written; what was written so far stays
    public static Written write(Path path, ArchiveSize size) throws IOException {
        var archive = new LargeArchive(size);
        try (ArchiveTarget target = ArchiveTarget.of(path);
                ExecutorService workers = Executors.newFixedThreadPool(target.writers())) {
            List<Callable<Written>> months = new ArrayList<>();
            size.allMonths().forEach(month -> months.add(() -> archive.writeMonth(month, target)));
            var sum = new Written(0, 0, 0);
            for (Future<Written> month : workers.invokeAll(months)) {
                sum = sum.plus(month.get());
            }
            return sum;
        } catch (ExecutionException e) {
            throw new IOException("writing " + path + " failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("writing " + path + " was interrupted", e);
        }
    }

    private Written writeMonth(Month month, ArchiveTarget target) throws IOException {
        var out = new CsvBytes();
        int files = 0;
        for (ForcePlaces places : country) {
            files += writeForce(month, places, target, out);
        }
        return new Written(files, out.rows(), out.total());
    }

    private int writeForce(Month month, ForcePlaces places, ArchiveTarget target, CsvBytes out) throws IOException {
        var fields = new PlaceFields(places, names, size.seed());
        var crimes = new Crimes(places, size.seed());
        String path = month + "/" + month + "-" + places.force().id() + "-";
        int files = 1;
        var street = new StreetRows(places, fields, crimes);
        add(target, path + "street.csv", StreetRows.HEADER, out, () -> street.write(month, out));
        if (OutcomeRows.publishes(places.force())) {
            var outcomes = new OutcomeRows(places, fields, crimes, size.oldest());
            add(target, path + "outcomes.csv", OutcomeRows.HEADER, out, () -> outcomes.write(month, out));
            files++;
        }
        if (StopWords.publishes(places.force().id())) {
            int count = Math.round((float) size.stopsPerMonth() * places.nowhere() / size.places());
            var stops = new StopRows(places, count, size.seed());
            add(target, path + "stop-and-search.csv", StopRows.HEADER, out, () -> stops.write(month, out));
            files++;
        }
        return files;
    }

    private static void add(ArchiveTarget target, String name, String header, CsvBytes out, Rows rows)
            throws IOException {
        target.add(name, file -> {
            out.start(file, header);
            rows.write();
            out.flush();
        });
    }

    private interface Rows {
        void write() throws IOException;
    }
}
