package peel.embedded.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.Directory;
import peel.embedded.storage.Closer;
import peel.embedded.storage.Column;
import peel.model.ResourceKey;

/// The answers of a release that are kept as they were told, sorted by the keys of their paths. Two columns: for each
/// answer the ends of its key and of its body; keys and bodies, one after the other.
public final class StoredResponseTable {
    static final String ENDS = "responses.ends";
    static final String TEXT = "responses.text";

    /// Bytes of an answer's entry in [#ENDS].
    static final int ENTRY_BYTES = 16;

    private final Column ends;
    private final Column text;
    private final int size;

    private StoredResponseTable(Column ends, Column text) {
        this.ends = ends;
        this.text = text;
        this.size = Math.toIntExact(ends.length() / ENTRY_BYTES);
    }

    public static StoredResponseTable open(Directory directory, Closer opened) throws IOException {
        return new StoredResponseTable(opened.add(Column.open(directory, ENDS)),
                opened.add(Column.open(directory, TEXT)));
    }

    int size() {
        return size;
    }

    String key(int entry) {
        return new String(bytes(start(entry), keyEnd(entry)), StandardCharsets.UTF_8);
    }

    public ResourceKey path(int entry) {
        return ResourceKey.ofKey(key(entry));
    }

    public List<ResourceKey> paths() {
        List<ResourceKey> paths = new ArrayList<>(size);
        for (int entry = 0; entry < size; entry++) {
            paths.add(path(entry));
        }
        return paths;
    }

    public byte[] body(int entry) {
        return bytes(keyEnd(entry), bodyEnd(entry));
    }

    /// The entry of a key, or -1.
    public int find(String key) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = low + high >>> 1;
            int order = key(middle).compareTo(key);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return -1;
    }

    private byte[] bytes(long from, long to) {
        byte[] bytes = new byte[Math.toIntExact(to - from)];
        text.read(from, bytes, 0, bytes.length);
        return bytes;
    }

    private long start(int entry) {
        return entry == 0 ? 0 : bodyEnd(entry - 1);
    }

    private long keyEnd(int entry) {
        return ends.readLong((long) ENTRY_BYTES * entry);
    }

    private long bodyEnd(int entry) {
        return ends.readLong((long) ENTRY_BYTES * entry + 8);
    }
}
