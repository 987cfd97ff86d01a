package peel.parquet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The values of one column in the row group that is being written. Not safe for several threads.
final class ColumnBuffer {
    /// Rows of a page. At some tens of bytes a value a page is below 1 MiB, the size that readers expect.
    private static final int PAGE_ROWS = 20_000;

    private final Column column;
    private final Map<Object, Integer> dictionary = new HashMap<>();
    private final Bytes dictionaryValues = new Bytes();
    private final Statistics statistics;
    private final PageWriter pages;

    /// Of each row of the page its number in the dictionary, or for a column without one, whether a boolean is true.
    private int[] numbers = new int[PAGE_ROWS];
    private int[] isPresent = new int[PAGE_ROWS];
    private final Bytes plainValues = new Bytes();
    private int rows;
    private int values;

    ColumnBuffer(Column column) {
        this.column = column;
        this.statistics = new Statistics(column.type());
        this.pages = new PageWriter(column);
    }

    Column column() {
        return column;
    }

    /// Appends a row without a value.
    void addNull() {
        if (!column.isOptional()) {
            throw new IllegalStateException("column " + column.name() + " must have a value in every row");
        }
        statistics.addNull();
        isPresent[rows] = 0;
        nextRow();
    }

    void addString(String value) {
        require(ColumnType.STRING);
        if (column.hasDictionary()) {
            Integer known = dictionary.get(value);
            addNumber(known != null ? known : addToDictionary(value, value.getBytes(StandardCharsets.UTF_8)));
        } else {
            addPlain(value.getBytes(StandardCharsets.UTF_8));
        }
    }

    void addBytes(byte[] value) {
        require(ColumnType.BYTES);
        if (column.hasDictionary()) {
            Object key = java.nio.ByteBuffer.wrap(value);
            Integer known = dictionary.get(key);
            addNumber(known != null ? known : addToDictionary(key, value));
        } else {
            addPlain(value);
        }
    }

    void addInt(int value) {
        require(ColumnType.INT);
        addFixed(value);
    }

    void addTimestampMicros(long value) {
        require(ColumnType.TIMESTAMP_MICROS);
        addFixed(value);
    }

    void addDouble(double value) {
        require(ColumnType.DOUBLE);
        addFixed(Double.doubleToRawLongBits(value));
    }

    void addBoolean(boolean value) {
        require(ColumnType.BOOLEAN);
        statistics.add(value ? 1 : 0);
        addNumber(value ? 1 : 0);
    }

    private void require(ColumnType type) {
        if (column.type() != type) {
            throw new IllegalStateException(
                    "column " + column.name() + " is of type " + column.type() + ", not " + type);
        }
    }

    private void addFixed(long bits) {
        if (column.hasDictionary()) {
            Integer known = dictionary.get(bits);
            if (known == null) {
                statistics.add(bits);
                known = dictionary.size();
                dictionary.put(bits, known);
                dictionaryValues.writeLowBytes(bits, column.type().fixedBytes());
            }
            addNumber(known);
        } else {
            statistics.add(bits);
            plainValues.writeLowBytes(bits, column.type().fixedBytes());
            addNumber(0);
        }
    }

    private int addToDictionary(Object key, byte[] value) {
        statistics.add(value);
        int number = dictionary.size();
        dictionary.put(key, number);
        dictionaryValues.writeInt(value.length);
        dictionaryValues.write(value);
        return number;
    }

    private void addPlain(byte[] value) {
        statistics.add(value);
        plainValues.writeInt(value.length);
        plainValues.write(value);
        addNumber(0);
    }

    private void addNumber(int number) {
        numbers[values++] = number;
        isPresent[rows] = 1;
        nextRow();
    }

    private void nextRow() {
        if (++rows == PAGE_ROWS) {
            finishPage();
        }
    }

    private void finishPage() {
        if (rows > 0) {
            pages.add(rows, Arrays.copyOf(isPresent, rows), Arrays.copyOf(numbers, values), plainValues,
                    dictionary.size());
            rows = 0;
            values = 0;
            plainValues.clear();
        }
    }

    /// The bytes that the row group holds of this column so far, about.
    long heldBytes() {
        return pages.bytes() + dictionaryValues.size() + plainValues.size();
    }

    /// Ends the column chunk; the next row belongs to the next one.
    ChunkPages finishChunk() {
        finishPage();
        @Nullable
        Bytes values = column.hasDictionary() ? dictionaryValues : null;
        ChunkPages chunk = pages.finish(values, dictionary.size(), statistics.copy());
        dictionary.clear();
        dictionaryValues.clear();
        statistics.clear();
        return chunk;
    }
}
