package peel.opensearch.record;

import peel.model.ArchiveField;
import peel.model.Force;
import peel.store.query.ArchiveView;

/// The cells of the archive's columns in a record: one byte with a bit for each [ArchiveField] whose cell is not the usual one,
/// then these cells. Most cells are the name of the force, the category or the outcome, or blank.
final class TextsCodec {
    private static final ArchiveField[] FIELDS = ArchiveField.values();

    private TextsCodec() {}

    /// The bit of a column; higher for each next one in the order in which cells are written, which is that of the columns.
    static int bit(ArchiveField field) {
        return switch (field) {
            case REPORTED_BY -> 0x1;
            case FALLS_WITHIN -> 0x2;
            case LOCATION -> 0x4;
            case LSOA_CODE -> 0x8;
            case LSOA_NAME -> 0x10;
            case CRIME_TYPE -> 0x20;
            case OUTCOME -> 0x40;
            case CONTEXT -> 0x80;
        };
    }

    /// Writes the cells of a record.
    ///
    /// @param type what `Crime type` usually is
    /// @param outcome what the column of the outcome usually is
    static void write(ByteSink out, ArchiveView view, Force force, String type, String outcome) {
        int maskAt = out.size();
        out.put(0);
        int mask = 0;
        for (ArchiveField field : FIELDS) {
            String text = view.archiveText(field);
            if (!text.equals(usual(field, force, type, outcome))) {
                mask |= bit(field);
                out.putText(text);
            }
        }
        out.set(maskAt, mask);
    }

    /// Writes the cells of the crime of an outcome, of which those that are the outcome's too are left out: a second byte has a
    /// bit for each.
    static void writeInOutcome(ByteSink out, ArchiveView view, ArchiveView outer, Force force, String type,
            String outcome) {
        int maskAt = out.size();
        out.put(0).put(0);
        int mask = 0;
        int sameMask = 0;
        for (ArchiveField field : FIELDS) {
            String text = view.archiveText(field);
            if (text.equals(usual(field, force, type, outcome))) {
                continue;
            }
            if (text.equals(outer.archiveText(field))) {
                sameMask |= bit(field);
            } else {
                mask |= bit(field);
                out.putText(text);
            }
        }
        out.set(maskAt, mask);
        out.set(maskAt + 1, sameMask);
    }

    /// The cell of a column.
    ///
    /// @param in after the byte or bytes of bits
    static String read(ByteCursor in, int mask, ArchiveField field, Force force, String type, String outcome) {
        int bit = bit(field);
        if ((mask & bit) == 0) {
            return usual(field, force, type, outcome);
        }
        for (int before = Integer.bitCount(mask & bit - 1); before > 0; before--) {
            in.skipText();
        }
        return in.getText();
    }

    /// Moves on over all cells.
    static void skip(ByteCursor in, int mask) {
        for (int texts = Integer.bitCount(mask); texts > 0; texts--) {
            in.skipText();
        }
    }

    private static String usual(ArchiveField field, Force force, String type, String outcome) {
        return switch (field) {
            case REPORTED_BY, FALLS_WITHIN -> force.name();
            case CRIME_TYPE -> type;
            case OUTCOME -> outcome;
            case LOCATION, LSOA_CODE, LSOA_NAME, CONTEXT -> "";
        };
    }
}
