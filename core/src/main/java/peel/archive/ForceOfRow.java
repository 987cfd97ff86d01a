package peel.archive;

import java.util.Optional;
import peel.model.Force;
import peel.model.Vocabulary;

/// Which force a row is of: the one that the file's name states, else the one that reported it.
final class ForceOfRow {
    private final Vocabulary words;
    private final Tally tally;
    private final Optional<String> idInName;
    private final WordTable<Force> reporters;
    private Optional<Force> forceOfFile;

    ForceOfRow(SourceFile file, Vocabulary words, Tally tally) {
        this.words = words;
        this.tally = tally;
        idInName = file.forceId();
        forceOfFile = idInName.flatMap(words::findForce);
        forceOfFile.ifPresent(this::note);
        reporters = new WordTable<>(1024, name -> note(words.forceNamed(name)));
    }

    Force read(RowReader row) throws BadRow {
        if (forceOfFile.isPresent()) {
            return forceOfFile.get();
        }
        int from = row.from(Columns.REPORTED_BY);
        int to = row.to(Columns.REPORTED_BY);
        Words.requireBounded(row, Columns.REPORTED_BY, "Reported by");
        if (idInName.isPresent()) {
            String name = from == to ? idInName.get() : RowFields.text(row, Columns.REPORTED_BY);
            Force learnt = note(words.forceWithId(idInName.get(), name));
            forceOfFile = Optional.of(learnt);
            return learnt;
        }
        if (from == to) {
            throw new BadRow(RejectReason.NO_FORCE,
                    "Reported by is blank, and the file's name is not like 2024-02-dorset-street.csv");
        }
        return reporters.get(row.bytes(), from, to);
    }

    private Force note(Force force) {
        if (words.learntForces().contains(force)) {
            tally.unknownWord("force", force.name());
        }
        return force;
    }
}
