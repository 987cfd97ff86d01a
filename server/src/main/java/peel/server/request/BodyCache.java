package peel.server.request;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Keeps bodies that took long to make, those that were used last, within a number of bytes. Safe for several threads.
///
/// A library would add half a megabyte for what is a map in the order of use here: there are few entries, each is used whole, and none
/// becomes wrong, because the key names the release.
public final class BodyCache {
    private static final int SHARE_OF_HEAP = 64;
    private static final long MOST_BYTES = 64L << 20;

    /// An entry without its body: its key and the links of the map.
    private static final int ENTRY_BYTES = 300;

    private final long limitBytes;
    private final Map<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private long usedBytes;

    /// A body that was kept.
    ///
    /// @param body the body itself, which nobody may change
    /// @param records how many records it has
    public record Entry(byte[] body, long records) {
        private long bytes() {
            return body.length + (long) ENTRY_BYTES;
        }
    }

    /// @param limitBytes the most memory of all entries together
    public BodyCache(long limitBytes) {
        this.limitBytes = limitBytes;
    }

    /// A part of the largest heap that this process may have.
    public static BodyCache ofHeap() {
        return new BodyCache(Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP));
    }

    /// What was kept under a key.
    public synchronized Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /// Keeps a body and forgets those that were not used for the longest time, as long as there are too many. One that is larger than a
    /// quarter of the cache is not kept.
    ///
    /// @param key names release and request
    public synchronized void put(String key, Entry entry) {
        if (entry.bytes() > limitBytes / 4 || entries.containsKey(key)) {
            return;
        }
        entries.put(key, entry);
        usedBytes += entry.bytes();
        var oldest = entries.values().iterator();
        while (usedBytes > limitBytes) {
            usedBytes -= oldest.next().bytes();
            oldest.remove();
        }
    }
}
