package peel.embedded.month;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.embedded.storage.Column;

/// Writes the ranges of rows with the same key as [RowRanges] reads them.
final class RowRangesWriter {
    private final IndexOutput out;
    private final int rows;
    private final long[] keys = new long[RowRanges.BLOCK];
    private final int[] starts = new int[RowRanges.BLOCK];
    private int rangesInBlock;

    private long[] firstKeys = new long[64];
    private int[] firstRows = new int[64];
    private int[] positions = new int[64];
    private int blocks;
    private int position;

    private RowRangesWriter(IndexOutput out, int rows) {
        this.out = out;
        this.rows = rows;
    }

    /// Writes a file.
    ///
    /// @param rowKeys the sorted keys of the rows; may be longer than there are rows
    static void write(Directory directory, String name, long[] rowKeys, int rows) throws IOException {
        try (IndexOutput out = Column.create(directory, name)) {
            new RowRangesWriter(out, rows).write(rowKeys);
            Column.finish(out);
        }
    }

    private void write(long[] rowKeys) throws IOException {
        int ranges = 0;
        for (int row = 0; row < rows; row++) {
            ranges += isFirst(rowKeys, row) ? 1 : 0;
        }
        out.writeInt(ranges);
        out.writeInt(rows);
        for (int row = 0; row < rows; row++) {
            if (isFirst(rowKeys, row)) {
                if (rangesInBlock == RowRanges.BLOCK) {
                    writeBlock();
                }
                keys[rangesInBlock] = rowKeys[row];
                starts[rangesInBlock++] = row;
            }
        }
        if (rangesInBlock > 0) {
            writeBlock();
        }
        for (int block = 0; block < blocks; block++) {
            out.writeLong(firstKeys[block]);
            out.writeInt(firstRows[block]);
            out.writeInt(positions[block]);
        }
    }

    private static boolean isFirst(long[] rowKeys, int row) {
        return row == 0 || rowKeys[row] != rowKeys[row - 1];
    }

    private void writeBlock() throws IOException {
        addToDirectory();
        int last = rangesInBlock - 1;
        int keyBytes = bytes(keys[last] - keys[0]);
        int rowBytes = bytes(starts[last] - starts[0]);
        out.writeByte((byte) keyBytes);
        out.writeByte((byte) rowBytes);
        for (int range = 0; range < rangesInBlock; range++) {
            write(keys[range] - keys[0], keyBytes);
        }
        for (int range = 0; range < rangesInBlock; range++) {
            write(starts[range] - starts[0], rowBytes);
        }
        position += 2 + rangesInBlock * (keyBytes + rowBytes);
        rangesInBlock = 0;
    }

    private void addToDirectory() {
        if (blocks == firstKeys.length) {
            firstKeys = Arrays.copyOf(firstKeys, blocks * 2);
            firstRows = Arrays.copyOf(firstRows, blocks * 2);
            positions = Arrays.copyOf(positions, blocks * 2);
        }
        firstKeys[blocks] = keys[0];
        firstRows[blocks] = starts[0];
        positions[blocks++] = position;
    }

    /// The bytes that a distance needs, at least 1.
    private static int bytes(long distance) {
        return Math.max(1, Long.SIZE + Byte.SIZE - 1 - Long.numberOfLeadingZeros(distance) >>> 3);
    }

    /// Writes the lowest byte first, as Lucene does.
    private void write(long distance, int bytes) throws IOException {
        for (int shift = 0; shift < Byte.SIZE * bytes; shift += Byte.SIZE) {
            out.writeByte((byte) (distance >>> shift));
        }
    }
}
