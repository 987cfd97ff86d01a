package peel.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// Makes the pages of a column chunk: encodes, compresses and gives each its header.
final class PageWriter {
    /// Numbers of the format.
    static final int PLAIN = 0;
    static final int RLE = 3;
    static final int RLE_DICTIONARY = 8;
    static final int GZIP = 2;

    private static final int DATA_PAGE = 0;
    private static final int DICTIONARY_PAGE = 2;

    private final Column column;
    private List<byte[]> pages = new ArrayList<>();
    private long rows;
    private long bytes;
    private long uncompressedBytes;

    PageWriter(Column column) {
        this.column = column;
    }

    /// Adds a page.
    ///
    /// @param isPresent of each row 1 if it has a value, else 0
    /// @param numbers of each value its number in the dictionary, or of a boolean 1 if it is true
    /// @param plainValues the values of a column without a dictionary
    /// @param dictionarySize how many values the dictionary has so far
    void add(int pageRows, int[] isPresent, int[] numbers, Bytes plainValues, int dictionarySize) {
        Bytes body = new Bytes();
        if (column.isOptional()) {
            Bytes levels = new Bytes();
            RunLengthEncoder.encode(isPresent, 0, pageRows, 1, levels);
            body.writeInt(levels.size());
            body.write(levels);
        }
        if (column.hasDictionary()) {
            int width = RunLengthEncoder.bitWidth(Math.max(0, dictionarySize - 1));
            body.writeByte(width);
            RunLengthEncoder.encode(numbers, 0, numbers.length, width, body);
        } else if (column.type() == ColumnType.BOOLEAN) {
            writeBits(numbers, body);
        } else {
            body.write(plainValues);
        }
        pages.add(page(body, DATA_PAGE, pageRows, column.hasDictionary() ? RLE_DICTIONARY : PLAIN));
        bytes += pages.getLast().length;
        rows += pageRows;
    }

    private static void writeBits(int[] bits, Bytes out) {
        for (int from = 0; from < bits.length; from += Byte.SIZE) {
            int packed = 0;
            for (int i = from; i < Math.min(bits.length, from + Byte.SIZE); i++) {
                packed |= bits[i] << i - from;
            }
            out.writeByte(packed);
        }
    }

    /// The size of the pages so far.
    long bytes() {
        return bytes;
    }

    /// Ends the chunk; the next page belongs to the next one.
    ///
    /// @param dictionaryValues the values of the dictionary one after the other; null without a dictionary
    ChunkPages finish(@Nullable Bytes dictionaryValues, int dictionarySize, Statistics statistics) {
        int dictionaryBytes = 0;
        if (dictionaryValues != null) {
            byte[] dictionary = page(dictionaryValues, DICTIONARY_PAGE, dictionarySize, PLAIN);
            pages.addFirst(dictionary);
            dictionaryBytes = dictionary.length;
        }
        ChunkPages chunk = new ChunkPages(pages, dictionaryBytes, rows, uncompressedBytes, statistics);
        pages = new ArrayList<>();
        rows = 0;
        bytes = 0;
        uncompressedBytes = 0;
        return chunk;
    }

    private byte[] page(Bytes body, int pageType, int valueCount, int encoding) {
        byte[] compressed = compress(body);
        Bytes page = new Bytes();
        ThriftWriter header = new ThriftWriter(page).i32(1, pageType).i32(2, body.size()).i32(3, compressed.length);
        if (pageType == DATA_PAGE) {
            header.begin(5).i32(1, valueCount).i32(2, encoding).i32(3, RLE).i32(4, RLE).end();
        } else {
            header.begin(7).i32(1, valueCount).i32(2, encoding).end();
        }
        header.end();
        uncompressedBytes += page.size() + body.size();
        page.write(compressed);
        return page.toByteArray();
    }

    private static byte[] compress(Bytes body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.size() / 2 + 64);
        try (GZIPOutputStream gzip = new FastGzip(out)) {
            body.writeTo(gzip);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return out.toByteArray();
    }

    /// The fastest level: pages are small after the dictionary already.
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(ByteArrayOutputStream out) throws IOException {
            super(out, 1 << 14);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
