package peel.embedded.month;

/// The four one-byte facts of a row, in one int. Ordinals are those of the data directory's vocabulary.
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

    public static int of(int category, int outcome, int force) {
        return category | outcome << 8 | force << 16;
    }

    /// An outcome's three bytes, which lack the unused one; the highest byte of the argument is of another row.
    static int ofThree(int bytes) {
        return bytes & 0xFF | (bytes & 0xFFFF00) << 8;
    }

    /// The three bytes of an outcome.
    static int three(int row) {
        return row & 0xFF | row >>> 8 & 0xFFFF00;
    }

    public static int category(int row) {
        return row & 0xFF;
    }

    public static int outcome(int row) {
        return row >>> 8 & 0xFF;
    }

    public static int force(int row) {
        return row >>> 16 & 0xFF;
    }

    static int withOutcome(int row, int outcome) {
        return row & ~0xFF00 | outcome << 8;
    }

    static int withForce(int row, int force) {
        return row & ~0xFF0000 | force << 16;
    }

    /// Whether an API answer told more of this row than the archive does.
    public static boolean hasUpstreamFields(int row) {
        return (row & UPSTREAM) != 0;
    }

    static int withUpstream(int row, boolean upstream) {
        return upstream ? row | UPSTREAM : row & ~UPSTREAM;
    }

    /// Whether British Transport Police recorded it.
    public static boolean isBtp(int row) {
        return (row & BTP) != 0;
    }

    public static int withBtp(int row, boolean btp) {
        return btp ? row | BTP : row & ~BTP;
    }

    /// Whether an outcome shows only in the history of its crime.
    public static boolean isHistoryOnly(int row) {
        return (row & HISTORY_ONLY) != 0;
    }

    public static int withHistoryOnly(int row) {
        return row | HISTORY_ONLY;
    }
}
