package peel.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes a Parquet file row by row. For each row the caller sets every column once, in any order, then calls [#endRow]. A row
/// group is held in memory, compressed, until it ends: by [#endRowGroup], or when it has [#MAX_GROUP_ROWS] rows or takes
/// [#MAX_GROUP_BYTES]. Without [#close] the file is not complete. Not safe for several threads.
public final class ParquetWriter implements Closeable {
    /// The most rows of a row group.
    public static final int MAX_GROUP_ROWS = 1_000_000;

    /// A row group ends when it takes more memory than this.
    public static final long MAX_GROUP_BYTES = 64L << 20;

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int ROWS_TO_SIZE_CHECK = 1024;

    private final OutputStream out;
    private final Map<String, String> metadata;
    private final List<ColumnBuffer> columns;
    private final List<RowGroup> rowGroups = new ArrayList<>();
    private long position;
    private int groupRows;

    /// Starts a file.
    ///
    /// @param out receives the file; [#close] closes it
    /// @param columns at least one
    /// @param metadata entries for the footer, such as `geo`
    public ParquetWriter(OutputStream out, List<Column> columns, Map<String, String> metadata) throws IOException {
        this.out = out;
        this.metadata = Map.copyOf(metadata);
        this.columns = columns.stream().map(ColumnBuffer::new).toList();
        write(MAGIC);
    }

    /// Sets a text.
    ///
    /// @param column the index of the column
    public void setString(int column, String value) {
        columns.get(column).addString(value);
    }

    /// Sets bytes.
    ///
    /// @param column the index of the column
    /// @param value not changed afterwards
    public void setBytes(int column, byte[] value) {
        columns.get(column).addBytes(value);
    }

    /// Sets a whole number.
    ///
    /// @param column the index of the column
    public void setInt(int column, int value) {
        columns.get(column).addInt(value);
    }

    /// Sets a floating-point number.
    ///
    /// @param column the index of the column
    public void setDouble(int column, double value) {
        columns.get(column).addDouble(value);
    }

    /// Sets a boolean.
    ///
    /// @param column the index of the column
    public void setBoolean(int column, boolean value) {
        columns.get(column).addBoolean(value);
    }

    /// Sets a time.
    ///
    /// @param column the index of the column
    /// @param value microseconds since 1970-01-01T00:00Z
    public void setTimestampMicros(int column, long value) {
        columns.get(column).addTimestampMicros(value);
    }

    /// Leaves an optional column without a value.
    ///
    /// @param column the index of the column
    public void setNull(int column) {
        columns.get(column).addNull();
    }

    /// Ends a row.
    ///
    /// @throws IOException when writing a full row group fails
    public void endRow() throws IOException {
        groupRows++;
        boolean isFull = groupRows == MAX_GROUP_ROWS || groupRows % ROWS_TO_SIZE_CHECK == 0
                && columns.stream().mapToLong(ColumnBuffer::heldBytes).sum() > MAX_GROUP_BYTES;
        if (isFull) {
            endRowGroup();
        }
    }

    /// Ends the row group; without a row in it this does nothing.
    public void endRowGroup() throws IOException {
        if (groupRows == 0) {
            return;
        }
        List<RowGroup.Chunk> chunks = new ArrayList<>();
        for (ColumnBuffer column : columns) {
            ChunkPages pages = column.finishChunk();
            if (pages.values() != groupRows) {
                throw new IllegalStateException("column " + column.column().name() + " has " + pages.values()
                        + " values in a group of " + groupRows + " rows");
            }
            chunks.add(new RowGroup.Chunk(column.column(), pages.values(), position, pages.dictionaryBytes(),
                    pages.bytes(), pages.uncompressedBytes(), pages.statistics()));
            for (byte[] page : pages.pages()) {
                write(page);
            }
        }
        rowGroups.add(new RowGroup(groupRows, chunks));
        groupRows = 0;
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    /// Writes the rest and the footer, and closes the stream.
    @Override
    public void close() throws IOException {
        try (out) {
            endRowGroup();
            Bytes footer = Footer.of(columns.stream().map(ColumnBuffer::column).toList(), rowGroups, metadata);
            footer.writeInt(footer.size());
            footer.write(MAGIC);
            footer.writeTo(out);
        }
    }
}
