package peel.embedded.storage;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.RandomAccessInput;
import peel.json.RandomAccessBytes;

/// One file, open for reading at any position: Lucene's header, the data, Lucene's footer. Positions count from the
/// first byte of the data. Safe for several threads; the release that opened it closes it after its last reader.
public final class Column implements RandomAccessBytes, Closeable {
    /// The version written into headers. A reader refuses any other: a release is rebuilt, never migrated.
    static final int VERSION = 4;

    private static final String CODEC = "peel";

    private final IndexInput input;
    private final RandomAccessInput data;

    private Column(IndexInput input, RandomAccessInput data) {
        this.input = input;
        this.data = data;
    }

    /// Starts a file: the header is written, the caller appends the data and calls [#finish].
    public static IndexOutput create(Directory directory, String name) throws IOException {
        IndexOutput out = directory.createOutput(name, IOContext.DEFAULT);
        CodecUtil.writeHeader(out, CODEC, VERSION);
        return out;
    }

    /// Writes the footer with the checksum.
    public static void finish(IndexOutput out) throws IOException {
        CodecUtil.writeFooter(out);
    }

    /// Opens a file and checks that header and footer are whole; [#verify] reads the rest.
    public static Column open(Directory directory, String name) throws IOException {
        IndexInput input = directory.openInput(name, IOContext.DEFAULT);
        try {
            CodecUtil.checkHeader(input, CODEC, VERSION, VERSION);
            long start = input.getFilePointer();
            CodecUtil.retrieveChecksum(input);
            long end = input.length() - CodecUtil.footerLength();
            return new Column(input, input.randomAccessSlice(start, end - start));
        } catch (IOException | RuntimeException | Error e) {
            input.close();
            throw e;
        }
    }

    /// Reads the whole file and compares its checksum.
    ///
    /// @throws CorruptIndexException when a byte is not what was written
    static long verify(Directory directory, String name) throws IOException {
        try (IndexInput input = directory.openInput(name, IOContext.READONCE)) {
            CodecUtil.checkHeader(input, CODEC, VERSION, VERSION);
            CodecUtil.checksumEntireFile(input);
            return input.length();
        }
    }

    public long length() {
        return data.length();
    }

    public byte readByte(long position) {
        try {
            return data.readByte(position);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public short readShort(long position) {
        try {
            return data.readShort(position);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int readInt(long position) {
        try {
            return data.readInt(position);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long readLong(long position) {
        try {
            return data.readLong(position);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void read(long from, byte[] target, int at, int count) {
        try {
            data.readBytes(from, target, at, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
