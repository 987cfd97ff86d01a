package peel.embedded.storage;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.store.RandomAccessInput;
import peel.json.RandomAccessBytes;

/// One file, open for reading at any position: Lucene's header, the data, Lucene's footer. Positions count from the
/// first byte of the data; numbers are little-endian. Safe for several threads; the release that opened it closes it after
/// its last reader.
public final class Column implements RandomAccessBytes, Closeable {
    private static final String CODEC = "peel";

    private final IndexInput input;
    private final RandomAccessInput data;

    private Column(IndexInput input, RandomAccessInput data) {
        this.input = input;
        this.data = data;
    }

    /// Opens a folder of columns, to create or to open them. Peel's own lock guards the data directory, so Lucene needs
    /// none.
    public static MMapDirectory openFolder(Path folder) throws IOException {
        MMapDirectory directory = new MMapDirectory(folder, NoLockFactory.INSTANCE);
        directory.setGroupingFunction(MMapDirectory.NO_GROUPING);
        return directory;
    }

    /// Starts a file: the header is written, the caller appends the data and calls [#finish].
    public static IndexOutput create(Directory directory, String name) throws IOException {
        IndexOutput out = directory.createOutput(name, IOContext.DEFAULT);
        CodecUtil.writeHeader(out, CODEC, DataFormat.VERSION);
        return out;
    }

    /// Writes the footer with the checksum. The caller closes the file.
    public static void finish(IndexOutput out) throws IOException {
        CodecUtil.writeFooter(out);
    }

    /// Opens a file and checks that header and footer are whole; [#verify] reads the rest.
    ///
    /// @throws org.apache.lucene.index.CorruptIndexException when one of them is not
    /// @throws peel.store.StoreException when the file has another format
    public static Column open(Directory directory, String name) throws IOException {
        IndexInput input = directory.openInput(name, IOContext.DEFAULT);
        try {
            checkHeader(input, directory, name);
            long start = input.getFilePointer();
            CodecUtil.retrieveChecksum(input);
            long end = input.length() - CodecUtil.footerLength();
            return new Column(input, input.randomAccessSlice(start, end - start));
        } catch (IOException | RuntimeException | Error e) {
            input.close();
            throw e;
        }
    }

    /// Reads a whole file and compares its checksum.
    ///
    /// @throws org.apache.lucene.index.CorruptIndexException when a byte is not the one that was written
    /// @throws peel.store.StoreException when the file has another format
    public static void verify(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (MMapDirectory directory = openFolder(file.resolveSibling(""));
                IndexInput input = directory.openInput(name, IOContext.READONCE)) {
            CodecUtil.checksumEntireFile(input);
            checkHeader(input, directory, name);
        }
    }

    private static void checkHeader(IndexInput input, Directory directory, String name) throws IOException {
        int version = CodecUtil.checkHeader(input, CODEC, Integer.MIN_VALUE, Integer.MAX_VALUE);
        String file = directory instanceof FSDirectory folder ? folder.getDirectory().resolve(name).toString() : name;
        DataFormat.require("the file " + file, version);
    }

    /// The bytes of the data.
    public long length() {
        return data.length();
    }

    /// One byte.
    public byte readByte(long position) {
        try {
            return data.readByte(position);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Two bytes.
    public short readShort(long position) {
        try {
            return data.readShort(position);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Four bytes.
    public int readInt(long position) {
        try {
            return data.readInt(position);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Eight bytes.
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
