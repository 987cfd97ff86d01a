package peel.parquet;

import java.util.List;

/// A row group that is written, for the footer.
///
/// @param rows its rows
/// @param chunks one for each column
record RowGroup(long rows, List<Chunk> chunks) {
    /// A column chunk that is written.
    ///
    /// @param values the number of rows, with a value or without
    /// @param position where it begins in the file
    /// @param dictionaryBytes the size of its dictionary page; 0 without one
    /// @param bytes the size of all pages
    /// @param uncompressedBytes their size before compression
    record Chunk(Column column, long values, long position, long dictionaryBytes, long bytes, long uncompressedBytes,
            Statistics statistics) {}

    /// Writes the structure `RowGroup` of the format, an element of a list.
    void write(ThriftWriter out) {
        out.beginElement().listOfStructs(1, chunks.size());
        chunks.forEach(chunk -> write(chunk, out));
        out.i64(2, chunks.stream().mapToLong(Chunk::uncompressedBytes).sum()).i64(3, rows).end();
    }

    private static void write(Chunk chunk, ThriftWriter out) {
        Column column = chunk.column();
        out.beginElement().i64(2, chunk.position()).begin(3).i32(1, column.type().physicalType());
        if (column.hasDictionary()) {
            out.listOfI32(2, 3).element(PageWriter.PLAIN).element(PageWriter.RLE).element(PageWriter.RLE_DICTIONARY);
        } else {
            out.listOfI32(2, 2).element(PageWriter.PLAIN).element(PageWriter.RLE);
        }
        out.listOfTexts(3, 1).element(Footer.utf8(column.name())).i32(4, PageWriter.GZIP).i64(5, chunk.values())
                .i64(6, chunk.uncompressedBytes()).i64(7, chunk.bytes())
                .i64(9, chunk.position() + chunk.dictionaryBytes());
        if (column.hasDictionary()) {
            out.i64(11, chunk.position());
        }
        chunk.statistics().write(12, out);
        out.end().end();
    }
}
