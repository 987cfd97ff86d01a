package peel.gzip;

import java.nio.ByteBuffer;

/// Encodes one input after another as gzip (RFC 1952), piece by piece. Whoever makes it closes it, or gives it to a
/// [GzipPool], which does. Not safe for several threads.
public sealed interface GzipEncoder extends AutoCloseable permits JsonGzipEncoder, ZlibGzipEncoder {
    /// Appends a piece of the input.
    void append(byte[] input, int from, int count);

    /// Appends the last piece of the input, or all of it, and ends it.
    void finish(byte[] input, int from, int count);

    /// Ends the input.
    void finish();

    /// How many compressed bytes are ready.
    int ready();

    /// The compressed bytes that are ready. The next call of any method overwrites them.
    ByteBuffer take();

    /// Begins another input, and forgets the bytes that were not taken.
    void restart();

    /// Frees what it holds beside the heap. Bytes that were taken stay as they are.
    @Override
    void close();
}
