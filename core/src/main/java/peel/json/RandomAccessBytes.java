package peel.json;

/// Bytes that lie somewhere else, for example in a mapped file.
@FunctionalInterface
public interface RandomAccessBytes {
    /// Copies `count` bytes from position `from` to `target[at]` and on.
    void read(long from, byte[] target, int at, int count);
}
