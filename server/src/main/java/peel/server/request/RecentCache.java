package peel.server.request;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Keeps results that took long to make, those that were used last, within a number of bytes. Safe for several threads.
///
/// It needs no library: there are few entries, each is used whole, and none becomes wrong, because its key names the release.
public final class RecentCache {
    private static final int SHARE_OF_HEAP = 32;
    private static final long MOST_BYTES = 128L << 20;

    /// What an entry takes besides its value: its key and the links of the map.
    private static final int ENTRY_BYTES = 300;

    private final long limitBytes;
    private final Map<String, Kept> entries = new LinkedHashMap<>(16, 0.75f, true);
    private long usedBytes;

    /// A result, which nobody changes any more.
    public interface Kept {
        /// How much memory it takes.
        long bytes();
    }

    /// @param limitBytes the most memory of all entries together
    public RecentCache(long limitBytes) {
        this.limitBytes = limitBytes;
    }

    /// A part of the largest heap that this process may have.
    public static RecentCache ofHeap() {
        return new RecentCache(Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP));
    }

    /// What was kept under a key.
    ///
    /// @param type the type of what is kept under such keys
    public synchronized <T extends Kept> Optional<T> find(String key, Class<T> type) {
        return Optional.ofNullable(entries.get(key)).map(type::cast);
    }

    /// Keeps a result, and forgets those that were not used for the longest time as long as there are too many. One that is larger than a
    /// quarter of the cache is not kept.
    ///
    /// @param key names release and request
    public synchronized void put(String key, Kept result) {
        if (bytes(result) > limitBytes / 4 || entries.containsKey(key)) {
            return;
        }
        entries.put(key, result);
        usedBytes += bytes(result);
        Iterator<Kept> oldest = entries.values().iterator();
        while (usedBytes > limitBytes) {
            usedBytes -= bytes(oldest.next());
            oldest.remove();
        }
    }

    private static long bytes(Kept result) {
        return result.bytes() + ENTRY_BYTES;
    }
}
