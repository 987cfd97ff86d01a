package peel.embedded.month;

import peel.embedded.text.StoredText;

/// Four one-byte fields of a row in one int. Ordinals are those of the vocabulary of the data directory.
///
/// | bits | crimes | outcomes |
/// |---|---|---|
/// | 0 to 7 | category | outcome |
/// | 8 to 15 | last outcome | unused |
/// | 16 to 23 | force | force |
/// | 24 to 31 | flags | flags |
public final class PackedRow {
    private static final int UPSTREAM = 1 << 24;
    private static final int BTP = 1 << 25;
    private static final int HISTORY_ONLY = 1 << 26;

    private PackedRow() {}

    /// The flags, as a number from 0 to 255.
    public static int flags(int row) {
        return row >>> 24;
    }

    /// A row that has some flags and nothing else.
    public static int ofFlags(int flags) {
        return flags << 24;
    }

    /// A row without flags.
    ///
    /// @param category ordinal of a crime's category, or of an outcome
    /// @param outcome ordinal of a crime's last outcome; 0 for an outcome
    /// @param force ordinal of the force
    public static int of(int category, int outcome, int force) {
        return category | outcome << 8 | force << 16;
    }

    /// The row of an outcome that was stored in three bytes, without the unused one.
    ///
    /// @param bytes those three; the highest byte belongs to another row and is ignored
    static int ofThree(int bytes) {
        return bytes & 0xFF | (bytes & 0xFFFF00) << 8;
    }

    /// An outcome in three bytes.
    static int three(int row) {
        return row & 0xFF | row >>> 8 & 0xFFFF00;
    }

    /// The ordinal of the category or, in the row of an outcome, of the outcome.
    public static int category(int row) {
        return row & 0xFF;
    }

    /// The ordinal of a crime's last outcome.
    public static int outcome(int row) {
        return row >>> 8 & 0xFF;
    }

    /// The code on which a text of a row mostly depends, see `TextRows.code`.
    ///
    /// @param isCrimes whether it is the row of a crime
    static int code(StoredText text, int row, boolean isCrimes) {
        return switch (text) {
            case REPORTED_BY, FALLS_WITHIN -> force(row);
            case CRIME_TYPE -> category(row);
            case OUTCOME -> isCrimes ? outcome(row) : category(row);
            case LOCATION, LSOA, CONTEXT -> 0;
        };
    }

    /// The ordinal of the force.
    public static int force(int row) {
        return row >>> 16 & 0xFF;
    }

    static int withOutcome(int row, int outcome) {
        return row & ~0xFF00 | outcome << 8;
    }

    static int withForce(int row, int force) {
        return row & ~0xFF0000 | force << 16;
    }

    static int withoutFlags(int row) {
        return row & 0xFFFFFF;
    }

    /// Whether the row has upstream fields.
    public static boolean hasUpstreamFields(int row) {
        return (row & UPSTREAM) != 0;
    }

    static int withUpstream(int row, boolean upstream) {
        return upstream ? row | UPSTREAM : row & ~UPSTREAM;
    }

    /// Whether the row is a record of British Transport Police.
    public static boolean isBtp(int row) {
        return (row & BTP) != 0;
    }

    /// The row with another value of [#isBtp].
    public static int withBtp(int row, boolean btp) {
        return btp ? row | BTP : row & ~BTP;
    }

    /// Whether an outcome is part of the history of its crime only.
    public static boolean isHistoryOnly(int row) {
        return (row & HISTORY_ONLY) != 0;
    }

    /// The row with [#isHistoryOnly] set.
    public static int withHistoryOnly(int row) {
        return row | HISTORY_ONLY;
    }
}
