package peel.parquet;

import java.util.List;

/// The pages of a finished column chunk, compressed and with their headers.
///
/// @param pages the page with the dictionary, if there is one, then those with the rows
/// @param dictionaryBytes the size of the page with the dictionary; 0 without one
/// @param values the number of rows, with a value or without
/// @param uncompressedBytes the size of all pages before compression, headers included
/// @param statistics the least and the greatest value, and how many rows have none
record ChunkPages(List<byte[]> pages, long dictionaryBytes, long values, long uncompressedBytes,
        Statistics statistics) {

    /// The size of all pages, headers included.
    long bytes() {
        return pages.stream().mapToLong(page -> page.length).sum();
    }
}
