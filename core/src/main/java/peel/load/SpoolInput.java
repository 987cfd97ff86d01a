package peel.load;

import java.io.DataInput;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import peel.model.ArchiveField;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.OutcomeCategory;
import peel.model.PersistentId;
import peel.model.Vocabulary;
import peel.store.row.UpstreamFields;

/// Reads the rows of a month from a [RowSpool]. For one thread.
final class SpoolInput {
    /// How many texts are kept, so that equal texts of a month are mostly one object.
    private static final int TEXTS_KEPT = 1 << 14;

    private final DataInputStream in;
    private final List<Force> forces;
    private final List<CrimeCategory> categories;
    private final List<OutcomeCategory> outcomes;
    private final Map<String, String> texts = new HashMap<>();

    /// Reads the fields that only the API has.
    interface UpstreamReader<T extends UpstreamFields> {
        T read(DataInput in) throws IOException;
    }

    /// @param vocabulary of the rows; codes that are added later are in none of them
    SpoolInput(DataInputStream in, Vocabulary vocabulary) {
        this.in = in;
        forces = vocabulary.forces();
        categories = vocabulary.categories();
        outcomes = vocabulary.outcomes();
    }

    /// The next row, empty after the last one.
    Optional<SpooledRow> next() throws IOException {
        int kind = in.read();
        return switch (kind) {
            case SpooledCrime.KIND -> Optional.of(SpooledCrime.read(this));
            case SpooledOutcome.KIND -> Optional.of(SpooledOutcome.read(this));
            case SpooledStop.KIND -> Optional.of(SpooledStop.read(this));
            case -1 -> Optional.empty();
            default -> throw new IllegalStateException("no kind of row is " + kind);
        };
    }

    DataInputStream in() {
        return in;
    }

    CrimeCategory category() throws IOException {
        return categories.get(in.readUnsignedByte() - 1);
    }

    OutcomeCategory outcome() throws IOException {
        return outcomes.get(in.readUnsignedByte());
    }

    SpooledRow.Common common() throws IOException {
        return new SpooledRow.Common(in.readInt(), in.readLong(), forces.get(in.readUnsignedByte()),
                in.readBoolean()
                        ? Optional.of(new SpooledRow.Point(in.readInt(), in.readInt()))
                        : Optional.empty());
    }

    Optional<PersistentId> persistentId() throws IOException {
        return in.readBoolean()
                ? Optional.of(new PersistentId(in.readLong(), in.readLong(), in.readLong(), in.readLong()))
                : Optional.empty();
    }

    Map<ArchiveField, String> archiveTexts() throws IOException {
        Map<ArchiveField, String> cells = new EnumMap<>(ArchiveField.class);
        for (ArchiveField field : ArchiveField.values()) {
            cells.put(field, text());
        }
        return cells;
    }

    String text() throws IOException {
        String text = in.readUTF();
        if (texts.size() == TEXTS_KEPT) {
            texts.clear();
        }
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    Optional<String> optionalText() throws IOException {
        return in.readBoolean() ? Optional.of(text()) : Optional.empty();
    }

    <T extends UpstreamFields> Optional<T> upstream(UpstreamReader<T> reader) throws IOException {
        return in.readBoolean() ? Optional.of(reader.read(in)) : Optional.empty();
    }
}
