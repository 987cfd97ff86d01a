package peel.embedded.id;

import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.PriorityQueue;
import peel.embedded.month.RowId;
import peel.embedded.storage.Column;

/// Merges one file of the id index of the current release with the ids of the months that a load builds, in one pass, and joins
/// each group of rows with the same id if anything in it has changed.
public final class IdMerge {
    /// The number of entries after which progress is reported.
    public static final int PROGRESS_STEP = 1 << 20;

    private final List<IdCursor> cursors;
    private final IntPredicate isRebuilt;
    private final IdMergeGroup group;

    /// @param cursors one for each input
    /// @param isRebuilt whether this load builds a month, by its [RowId#monthNumber], so that its entries of the current release
    ///     are left out
    /// @param join joins the groups that have changed
    public IdMerge(List<IdCursor> cursors, IntPredicate isRebuilt, IdJoin join) {
        this.cursors = cursors;
        this.isRebuilt = isRebuilt;
        this.group = new IdMergeGroup(join);
    }

    /// Writes the merged file.
    ///
    /// @param onProgress is called after each [#PROGRESS_STEP] entries
    public void run(Directory directory, String file, Runnable onProgress) throws IOException {
        Queue queue = new Queue(cursors.size());
        for (IdCursor cursor : cursors) {
            if (cursor.next()) {
                queue.add(cursor);
            }
        }
        long done = 0;
        try (IndexOutput out = Column.create(directory, file)) {
            IdShard.Writer index = new IdShard.Writer(out);
            long current = -1;
            while (queue.size() > 0) {
                IdCursor cursor = queue.top();
                if (IdIndex.indexed(cursor.prefix()) != current) {
                    group.finish();
                    current = IdIndex.indexed(cursor.prefix());
                }
                if (cursor.isNew() || !isRebuilt.test(RowId.monthNumber(cursor.rowId()))) {
                    index.add(cursor.prefix(), cursor.rowId());
                    group.add(cursor.prefix(), cursor.rowId(), cursor.isNew());
                } else {
                    group.markChanged();
                }
                if (cursor.next()) {
                    queue.updateTop();
                } else {
                    queue.pop();
                }
                if ((++done & PROGRESS_STEP - 1) == 0) {
                    onProgress.run();
                }
            }
            group.finish();
            index.finish();
        }
    }

    /// Orders cursors by the bits of the id that all of them have.
    private static final class Queue extends PriorityQueue<IdCursor> {
        Queue(int cursors) {
            super(Math.max(1, cursors));
        }

        @Override
        protected boolean lessThan(IdCursor a, IdCursor b) {
            return IdIndex.indexed(a.prefix()) < IdIndex.indexed(b.prefix());
        }
    }
}
