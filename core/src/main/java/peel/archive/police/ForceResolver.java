package peel.archive.police;

import java.util.Optional;
import peel.archive.csv.ByteInternCache;
import peel.archive.csv.CsvParser;
import peel.archive.csv.NullWords;
import peel.archive.format.CsvColumns;
import peel.archive.reject.FileStatsBuilder;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.archive.source.SourceFile;
import peel.model.Force;
import peel.model.RecordKind;
import peel.model.Vocabulary;

/// Which force a row is of: the one that the name of its file states, else the one that reported it. Stop-and-search files
/// have no column of who reported a row, so there the name decides alone.
final class ForceResolver {
    private final Vocabulary words;
    private final FileStatsBuilder stats;
    private final boolean hasReporter;
    private final FileOfRow fileOfRow;
    private final ByteInternCache<Optional<Force>> reporters;
    private Optional<Force> forceOfFile;

    ForceResolver(SourceFile file, FileOfRow fileOfRow, RecordKind kind, Vocabulary words, FileStatsBuilder stats) {
        this.words = words;
        this.stats = stats;
        this.fileOfRow = fileOfRow;
        hasReporter = kind != RecordKind.STOP_AND_SEARCH;
        forceOfFile = file.forceId().flatMap(words::findForce);
        forceOfFile.ifPresent(this::note);
        reporters = new ByteInternCache<>(1024, name -> NullWords.isNull(name)
                ? Optional.empty()
                : Optional.of(note(words.getOrAddForceNamed(name.strip()))));
    }

    Force read(CsvParser row) throws RejectedException {
        if (forceOfFile.isPresent()) {
            return forceOfFile.get();
        }
        Optional<String> id = fileOfRow.forceId(row);
        if (id.isEmpty()) {
            return reporter(row).orElseThrow(() -> new RejectedException(RejectReason.NO_FORCE,
                    "Reported by is blank, and the file's name is not like 2024-02-dorset-street.csv"));
        }
        Force force = withId(row, id.get());
        if (!row.namesFiles()) {
            forceOfFile = Optional.of(force);
        }
        return force;
    }

    private Optional<Force> reporter(CsvParser row) throws RejectedException {
        if (!hasReporter) {
            return Optional.empty();
        }
        DictionaryColumns.requireBounded(row, CsvColumns.REPORTED_BY, "Reported by");
        return reporters.get(row.bytes(), row.from(CsvColumns.REPORTED_BY), row.to(CsvColumns.REPORTED_BY));
    }

    /// The force of an id. An unknown one is added with the name by which it reported the row, if there is one.
    private Force withId(CsvParser row, String id) throws RejectedException {
        Optional<Force> known = words.findForce(id);
        if (known.isPresent()) {
            return known.get();
        }
        String name = "";
        if (hasReporter) {
            DictionaryColumns.requireBounded(row, CsvColumns.REPORTED_BY, "Reported by");
            name = NullWords.textOf(CommonFields.text(row, CsvColumns.REPORTED_BY));
        }
        return note(words.getOrAddForce(id, name.isEmpty() ? id : name));
    }

    private Force note(Force force) {
        if (words.additionalForces().contains(force)) {
            stats.unknownValue("force", force.name());
        }
        return force;
    }
}
