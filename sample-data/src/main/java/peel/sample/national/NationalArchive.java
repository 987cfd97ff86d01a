package peel.sample.national;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import peel.sample.format.ArchiveTarget;
import peel.sample.format.CsvWriter;
import peel.sample.format.FileKind;

/// Writes an archive as large as the real one, in its form: a CSV file for each month, force and kind.
///
/// 43 police forces and British Transport Police; what is odd in the real files is odd here too: missing and repeated ids,
/// crimes without a location, outcomes without a crime, quoted and blank names (docs/spec/archive.md). Memory is some
/// 20 bytes a place and a buffer for each thread, whatever the number of months.
public final class NationalArchive {
    private final NationalSize size;
    private final List<ForcePlaces> country;
    private final PlaceNameGenerator names = new PlaceNameGenerator();

    private NationalArchive(NationalSize size) {
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
    public static Written write(Path path, NationalSize size) throws IOException {
        var archive = new NationalArchive(size);
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

    private Written writeMonth(YearMonth month, ArchiveTarget target) throws IOException {
        var out = new CsvWriter();
        int files = 0;
        for (ForcePlaces places : country) {
            files += writeForce(month, places, target, out);
        }
        return new Written(files, out.rows(), out.total());
    }

    private int writeForce(YearMonth month, ForcePlaces places, ArchiveTarget target, CsvWriter out)
            throws IOException {
        var fields = new PlaceFields(places, names, size.seed());
        var crimes = new CrimeGenerator(places, size.seed());
        String force = places.force().id();
        int files = 1;
        var street = new StreetWriter(places, fields, crimes);
        target.add(month, force, FileKind.STREET, out, () -> street.write(month, out));
        if (OutcomesWriter.publishes(places.force())) {
            var outcomes = new OutcomesWriter(places, fields, crimes, size.oldest());
            target.add(month, force, FileKind.OUTCOMES, out, () -> outcomes.write(month, out));
            files++;
        }
        if (NationalStopValues.publishes(force)) {
            int count = Math.round((float) size.stopsPerMonth() * places.nowhere() / size.places());
            var stops = new StopsWriter(places, count, size.seed());
            target.add(month, force, FileKind.STOPS, out, () -> stops.write(month, out));
            files++;
        }
        return files;
    }
}
