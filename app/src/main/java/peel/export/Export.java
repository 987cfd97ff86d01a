package peel.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import peel.model.Force;
import peel.model.RecordKind;
import peel.store.Release;
import peel.store.coverage.Coverage;
import peel.store.filter.Page;
import peel.store.filter.RecordFilter;
import peel.writer.CsvColumns;
import peel.writer.RecordHeader;

/// Writes the records that a filter selects. Memory is bounded: records go from the store to the files one by one.
public final class Export {
    private static final int RECORDS_TO_PROGRESS = 10_000;

    private final Release release;
    private final Options options;
    private final ExportProgress progress;
    private final boolean isByForce;
    private long total;
    private long done;

    /// How records are written.
    ///
    /// @param columns the columns of a CSV; of no use for other formats
    /// @param out the file, or the folder of a split; empty for standard output
    /// @param split into which files; empty for a single one
    public record Options(ExportFormat format, CsvColumns columns, Optional<Path> out, Optional<Split> split) {}

    /// Receives how far an export has come.
    @FunctionalInterface
    public interface ExportProgress {
        /// Reports records.
        ///
        /// @param done records written so far
        /// @param total records to write in all
        void advance(long done, long total);
    }

    /// An export that has not begun.
    public Export(Release release, Options options, ExportProgress progress) {
        this.release = release;
        this.options = options;
        this.progress = progress;
        this.isByForce = options.split().map(Split::byForce).orElse(false);
    }

    /// Writes the records of a filter.
    ///
    /// @return how many records were written
    /// @throws IOException when a file cannot be written; no file is left half-written then
    public long run(RecordFilter filter) throws IOException {
        total = release.count(filter);
        done = 0;
        RecordHeader header = new RecordHeader(filter.kind(), release.info().number(), filter.months().first(),
                filter.months().last(), total, List.of());
        try (RecordOutput output = output(header)) {
            if (options.split().isPresent()) {
                startFilesWithoutRecords(filter, output);
            }
            write(filter, output);
            output.complete();
        }
        progress.advance(done, total);
        return done;
    }

    private RecordOutput output(RecordHeader header) throws IOException {
        return options.split().isPresent()
                ? new SplitOutput(options.out().orElseThrow(), options.split().get(), header, options)
                : SingleOutput.start(options.out(), header, options);
    }

    /// A file of the archive without rows states that there was nothing, so an export of everything has it too.
    private void startFilesWithoutRecords(RecordFilter filter, RecordOutput output) throws IOException {
        for (Coverage held : release.coverage()) {
            if (held.kind() == filter.kind() && held.rows() == 0 && held.isLoaded()
                    && filter.months().contains(held.month()) && filter.forces().accepts(held.force())) {
                output.writer(held.month(), held.force());
                output.complete();
            }
        }
    }

    private void write(RecordFilter filter, RecordOutput output) throws IOException {
        RecordKind kind = filter.kind();
        switch (kind) {
            case STREET -> release.selectCrimes(filter, Page.ALL, crime -> {
                output.writer(crime.month(), forceOf(crime.force())).crime(crime);
                advance();
            });
            case OUTCOMES -> release.selectOutcomes(filter, Page.ALL, outcome -> {
                output.writer(outcome.month(), forceOf(outcome.force())).outcome(outcome);
                advance();
            });
            case STOP_AND_SEARCH -> release.selectStops(filter, Page.ALL, stop -> {
                output.writer(stop.month(), forceOf(stop.force())).stop(stop);
                advance();
            });
        }
    }

    /// Without a split by force all records of a month go to one file, whatever their force.
    private Force forceOf(Force force) {
        return isByForce ? force : Force.UNKNOWN;
    }

    private void advance() {
        if (++done % RECORDS_TO_PROGRESS == 0) {
            progress.advance(done, total);
        }
    }
}
