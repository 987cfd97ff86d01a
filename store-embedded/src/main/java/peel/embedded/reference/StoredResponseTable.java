package peel.embedded.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.Directory;
import peel.embedded.storage.BinarySearch;
import peel.embedded.storage.Closer;
import peel.embedded.storage.Column;
import peel.model.ResourceKey;

/// The stored responses of a release, sorted by their [ResourceKey]s as texts. Two columns: for each response the ends of its key
/// and of its body; keys and bodies, one after the other. Safe for several threads.
public final class StoredResponseTable {
    static final String ENDS = "responses.ends";
    static final String TEXT = "responses.text";

    /// Bytes of a response's entry in [#ENDS].
    static final int ENTRY_BYTES = 16;

    private final Column ends;
    private final Column text;
    private final int size;

    private StoredResponseTable(Column ends, Column text) {
        this.ends = ends;
        this.text = text;
        this.size = Math.toIntExact(ends.length() / ENTRY_BYTES);
    }

    /// Opens the stored responses of a release.
    ///
    /// @param opened closes the files
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

    /// The key of an entry.
    public ResourceKey resourceKey(int entry) {
        return ResourceKey.ofKey(key(entry));
    }

    /// The keys of all entries.
    public List<ResourceKey> resourceKeys() {
        List<ResourceKey> keys = new ArrayList<>(size);
        for (int entry = 0; entry < size; entry++) {
            keys.add(resourceKey(entry));
        }
        return keys;
    }

    /// The body of an entry.
    public byte[] body(int entry) {
        return bytes(keyEnd(entry), bodyEnd(entry));
    }

    /// The entry of a key as text, or -1.
    public int find(String key) {
        int entry = BinarySearch.first(0, size, candidate -> key(candidate).compareTo(key) >= 0);
        return entry < size && key(entry).equals(key) ? entry : -1;
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
