package peel.parquet;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The least and the greatest value of a column chunk, and how many rows have none; readers skip chunks by them. Bytes are
/// compared as unsigned numbers, which for texts is the order of their characters. Values are kept as the format stores them.
final class Statistics {
    /// Longer ones would make the footer large, and are of no use to skip by.
    private static final int LONGEST_BYTES = 256;

    private final ColumnType type;
    private byte @Nullable [] least;
    private byte @Nullable [] greatest;
    private long leastBits;
    private long greatestBits;
    private boolean isAnyValue;
    private boolean isAnyTooLong;
    private long nulls;

    Statistics(ColumnType type) {
        this.type = type;
    }

    void addNull() {
        nulls++;
    }

    /// A value of a type of fixed size, as its bits.
    void add(long bits) {
        if (!isAnyValue || isLess(bits, leastBits)) {
            leastBits = bits;
        }
        if (!isAnyValue || isLess(greatestBits, bits)) {
            greatestBits = bits;
        }
        isAnyValue = true;
    }

    private boolean isLess(long bits, long other) {
        return type == ColumnType.DOUBLE
                ? Double.longBitsToDouble(bits) < Double.longBitsToDouble(other)
                : bits < other;
    }

    /// A text in UTF-8, or bytes.
    void add(byte[] value) {
        isAnyTooLong |= value.length > LONGEST_BYTES;
        if (least == null || Arrays.compareUnsigned(value, least) < 0) {
            least = value;
        }
        if (greatest == null || Arrays.compareUnsigned(value, greatest) > 0) {
            greatest = value;
        }
        isAnyValue = true;
    }

    Statistics copy() {
        Statistics copy = new Statistics(type);
        copy.least = least;
        copy.greatest = greatest;
        copy.leastBits = leastBits;
        copy.greatestBits = greatestBits;
        copy.isAnyValue = isAnyValue;
        copy.isAnyTooLong = isAnyTooLong;
        copy.nulls = nulls;
        return copy;
    }

    void clear() {
        least = null;
        greatest = null;
        isAnyValue = false;
        isAnyTooLong = false;
        nulls = 0;
    }

    /// Writes the structure `Statistics` of the format.
    ///
    /// @param field its number in the structure around it
    void write(int field, ThriftWriter out) {
        out.begin(field).i64(3, nulls);
        if (isAnyValue && !isAnyTooLong && type != ColumnType.BYTES) {
            out.binary(5, greatest == null ? fixed(greatestBits) : greatest);
            out.binary(6, least == null ? fixed(leastBits) : least);
        }
        out.end();
    }

    private byte[] fixed(long bits) {
        Bytes bytes = new Bytes();
        bytes.writeLowBytes(bits, type == ColumnType.BOOLEAN ? 1 : type.fixedBytes());
        return bytes.toByteArray();
    }
}
