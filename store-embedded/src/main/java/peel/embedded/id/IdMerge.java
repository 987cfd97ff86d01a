package peel.embedded.id;

import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.PriorityQueue;
import peel.embedded.month.RowId;
import peel.embedded.storage.Column;

/// Merges one file of the id index of the current release with the ids of the months built anew, in one pass, and hands
/// each group of rows with the same id to the joiner when anything in the group has changed.
public final class IdMerge {
    /// After how many entries progress is told.
    public static final int STEP = 1 << 20;

    private final List<IdCursor> cursors;
    private final IntPredicate isRebuilt;
    private final IdMergeGroup group;

    /// @param isRebuilt whether a month, by its [RowId#monthNumber], is built anew, so that its old entries go
    public IdMerge(List<IdCursor> cursors, IntPredicate isRebuilt, OutcomeJoin joiner) {
        this.cursors = cursors;
        this.isRebuilt = isRebuilt;
        this.group = new IdMergeGroup(joiner);
    }

    /// Writes the merged file.
    ///
    /// @param afterStep told after each [#STEP] entries
    public void run(Directory directory, String file, Runnable afterStep) throws IOException {
        Queue queue = new Queue(cursors.size());
        for (IdCursor cursor : cursors) {
            if (cursor.next()) {
                queue.add(cursor);
            }
        }
        long done = 0;
        try (IndexOutput out = Column.create(directory, file)) {
            IdShard.Writer index = new IdShard.Writer(out);
            long known = -1;
            while (queue.size() > 0) {
                IdCursor cursor = queue.top();
                if (IdIndex.known(cursor.prefix()) != known) {
                    group.end();
                    known = IdIndex.known(cursor.prefix());
                }
                if (cursor.isNew() || !isRebuilt.test(RowId.monthNumber(cursor.ref()))) {
                    index.add(cursor.prefix(), cursor.ref());
                    group.add(cursor.prefix(), cursor.ref(), cursor.isNew());
                } else {
                    group.lost();
                }
                if (cursor.next()) {
                    queue.updateTop();
                } else {
                    queue.pop();
                }
                if ((++done & STEP - 1) == 0) {
                    afterStep.run();
                }
            }
            group.end();
            index.finish();
        }
    }

    /// By what all cursors know of an id.
    private static final class Queue extends PriorityQueue<IdCursor> {
        Queue(int cursors) {
            super(Math.max(1, cursors));
        }

        @Override
        protected boolean lessThan(IdCursor a, IdCursor b) {
            return IdIndex.known(a.prefix()) < IdIndex.known(b.prefix());
        }
    }
}
