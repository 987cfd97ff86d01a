package peel.archive;

import java.util.Optional;
import peel.model.Force;
import peel.model.RecordKind;
import peel.model.Vocabulary;

/// Which force a row is of: the one that the file's name states, else the one that reported it. Stop-and-search files
/// have no column of who reported a row, so there the name decides alone.
final class ForceOfRow {
    private final Vocabulary words;
    private final Tally tally;
    private final boolean hasReporter;
    private final Optional<String> idInName;
    private final WordTable<Force> reporters;
    private Optional<Force> forceOfFile;

    ForceOfRow(SourceFile file, RecordKind kind, Vocabulary words, Tally tally) {
        this.words = words;
        this.tally = tally;
        hasReporter = kind != RecordKind.STOP_AND_SEARCH;
        idInName = file.forceId();
        forceOfFile = idInName.flatMap(words::findForce);
        forceOfFile.ifPresent(this::note);
        reporters = new WordTable<>(1024, name -> note(words.forceNamed(name)));
    }

    Force read(RowReader row) throws BadRow {
        if (forceOfFile.isPresent()) {
            return forceOfFile.get();
        }
        if (!hasReporter) {
            return learnFromName();
        }
        int from = row.from(Columns.REPORTED_BY);
        int to = row.to(Columns.REPORTED_BY);
        Words.requireBounded(row, Columns.REPORTED_BY, "Reported by");
        if (idInName.isPresent()) {
            return learn(idInName.get(), from == to ? idInName.get() : RowFields.text(row, Columns.REPORTED_BY));
        }
        if (from == to) {
            throw new BadRow(RejectReason.NO_FORCE,
                    "Reported by is blank, and the file's name is not like 2024-02-dorset-street.csv");
        }
        return reporters.get(row.bytes(), from, to);
    }

    private Force learnFromName() throws BadRow {
        String id = idInName.orElseThrow(() -> new BadRow(RejectReason.NO_FORCE,
                "only the file's name can say which force searched: name it like 2024-02-dorset-stop-and-search.csv"));
        return learn(id, id);
    }

    private Force learn(String id, String name) {
        Force learnt = note(words.forceWithId(id, name));
        forceOfFile = Optional.of(learnt);
        return learnt;
    }

    private Force note(Force force) {
        if (words.learntForces().contains(force)) {
            tally.unknownWord("force", force.name());
        }
        return force;
    }
}
