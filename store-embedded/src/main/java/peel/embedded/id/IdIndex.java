package peel.embedded.id;

import java.io.IOException;
import java.util.function.LongConsumer;
import org.apache.lucene.store.Directory;
import peel.embedded.storage.Closer;

/// One index over the persistent ids of all months, so that a look-up costs the same however long the history is. It
/// knows 32 bits of an id, which are no proof: readers compare the row's whole id. Four files, by the first two bits, so
/// that several processors can merge it.
public final class IdIndex {
    /// How many files there are.
    public static final int SHARDS = 4;

    /// How many of the 64 bits of an id's first digits it does not know.
    static final int UNKNOWN_BITS = 32;

    private static final int SHARD_SHIFT = 62;

    private final IdShard[] shards;

    private IdIndex(IdShard[] shards) {
        this.shards = shards;
    }

    public static IdIndex open(Directory directory, Closer opened) throws IOException {
        IdShard[] shards = new IdShard[SHARDS];
        for (int shard = 0; shard < SHARDS; shard++) {
            shards[shard] = IdShard.open(directory, file(shard), opened);
        }
        return new IdIndex(shards);
    }

    public static String file(int shard) {
        return "ids." + shard + ".index";
    }

    /// The smallest prefix in a file.
    static long firstPrefix(int shard) {
        return (long) shard << SHARD_SHIFT;
    }

    /// What the index knows of a prefix.
    static long known(long prefix) {
        return prefix >>> UNKNOWN_BITS;
    }

    IdShard shard(int shard) {
        return shards[shard];
    }

    /// Hands over the rows whose ids may begin with a prefix.
    public void forEach(long prefix, LongConsumer consumer) {
        shards[(int) (prefix >>> SHARD_SHIFT)].forEach(prefix, consumer);
    }
}
