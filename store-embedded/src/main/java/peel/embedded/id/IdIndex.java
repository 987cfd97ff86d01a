package peel.embedded.id;

import java.io.IOException;
import java.util.function.LongConsumer;
import org.apache.lucene.store.Directory;
import peel.embedded.storage.Closer;

/// An index over the persistent ids of all months, so that a look-up takes the same time however many months there are. It has
/// only 32 bits of each id, so readers compare the whole id of the row. It consists of four files, by the first two bits of
/// the id, so that several processors can merge it. Safe for several threads.
public final class IdIndex {
    /// The number of files.
    public static final int SHARDS = 4;

    /// Of the first 64 bits of an id, the number of those that are not in the index.
    static final int UNKNOWN_BITS = 32;

    private static final int SHARD_SHIFT = 62;

    private final IdShard[] shards;

    private IdIndex(IdShard[] shards) {
        this.shards = shards;
    }

    /// Opens the index of a release.
    ///
    /// @param opened closes the files
    public static IdIndex open(Directory directory, Closer opened) throws IOException {
        IdShard[] shards = new IdShard[SHARDS];
        for (int shard = 0; shard < SHARDS; shard++) {
            shards[shard] = IdShard.open(directory, file(shard), opened);
        }
        return new IdIndex(shards);
    }

    /// The name of a file.
    public static String file(int shard) {
        return "ids." + shard + ".index";
    }

    /// The smallest prefix in a file.
    static long firstPrefix(int shard) {
        return (long) shard << SHARD_SHIFT;
    }

    /// The bits of a prefix that are in the index.
    static long indexed(long prefix) {
        return prefix >>> UNKNOWN_BITS;
    }

    IdShard shard(int shard) {
        return shards[shard];
    }

    /// Passes on the [peel.embedded.month.RowId]s whose ids may begin with a prefix: all that do, and some that do not.
    ///
    /// @param prefix the first 16 digits of the id
    public void forEach(long prefix, LongConsumer consumer) {
        shards[(int) (prefix >>> SHARD_SHIFT)].forEach(prefix, consumer);
    }
}
