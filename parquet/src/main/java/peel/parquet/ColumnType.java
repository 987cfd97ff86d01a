package peel.parquet;

/// The type of a column: what a value is, and how it is stored.
public enum ColumnType {
    /// True or false.
    BOOLEAN(0, Integer.BYTES),
    /// A whole number of 32 bits.
    INT(1, Integer.BYTES),
    /// Microseconds since 1970-01-01T00:00Z.
    TIMESTAMP_MICROS(2, Long.BYTES),
    /// A floating-point number of 64 bits.
    DOUBLE(5, Double.BYTES),
    /// A text, stored in UTF-8.
    STRING(6, Integer.BYTES),
    /// Any bytes.
    BYTES(6, Integer.BYTES);

    private final int physicalType;
    private final int fixedBytes;

    ColumnType(int physicalType, int fixedBytes) {
        this.physicalType = physicalType;
        this.fixedBytes = fixedBytes;
    }

    /// The number of the type in the format.
    int physicalType() {
        return physicalType;
    }

    /// The bytes of every value; of a text or of bytes those of the length before it.
    int fixedBytes() {
        return fixedBytes;
    }

    /// Whether the length of a value stands before it.
    boolean hasLength() {
        return this == STRING || this == BYTES;
    }
}
