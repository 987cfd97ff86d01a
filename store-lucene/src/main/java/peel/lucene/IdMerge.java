package peel.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.store.PublishProgress;

/// Merges the id index of the current release with the ids of the months built anew, in one pass, and hands each group
/// of rows with the same id to the joiner when anything in the group has changed.
final class IdMerge {
    private static final int PROGRESS_MASK = (1 << 20) - 1;

    private final List<IdCursor> cursors;
    private final IntPredicate isRebuilt;
    private final Joiner joiner;

    private long[] group = new long[16];
    private int size;
    private boolean changed;

    /// @param isRebuilt whether a month, by its [RowRef#monthNumber], is built anew, so that its old entries go
    IdMerge(List<IdCursor> cursors, IntPredicate isRebuilt, Joiner joiner) {
        this.cursors = cursors;
        this.isRebuilt = isRebuilt;
        this.joiner = joiner;
    }

    /// Writes the merged index.
    void run(Directory directory, PublishProgress progress) throws IOException {
        PriorityQueue<IdCursor> queue = new PriorityQueue<>(Math.max(1, cursors.size()), IdMerge::compare);
        long total = 0;
        for (IdCursor cursor : cursors) {
            total += cursor.entries();
            if (cursor.next()) {
                queue.add(cursor);
            }
        }
        long done = 0;
        try (IndexOutput out = Column.create(directory, IdIndex.FILE)) {
            long prefix = 0;
            while (!queue.isEmpty()) {
                IdCursor cursor = queue.remove();
                if (cursor.prefix() != prefix) {
                    endGroup();
                    prefix = cursor.prefix();
                }
                take(cursor, out);
                if (cursor.next()) {
                    queue.add(cursor);
                }
                if ((++done & PROGRESS_MASK) == 0) {
                    progress.advance("joining outcomes to crimes", done, total);
                }
            }
            endGroup();
            Column.finish(out);
        }
        progress.advance("joining outcomes to crimes", total, total);
    }

    private void take(IdCursor cursor, IndexOutput out) throws IOException {
        if (!cursor.isNew() && isRebuilt.test(RowRef.monthNumber(cursor.ref()))) {
            changed = true;
            return;
        }
        changed |= cursor.isNew();
        out.writeLong(cursor.prefix());
        out.writeLong(cursor.ref());
        if (size == group.length) {
            group = Arrays.copyOf(group, size * 2);
        }
        group[size++] = cursor.ref();
    }

    private void endGroup() {
        if (changed && size > 0) {
            joiner.join(group, size);
        }
        size = 0;
        changed = false;
    }

    private static int compare(IdCursor a, IdCursor b) {
        int byPrefix = Long.compareUnsigned(a.prefix(), b.prefix());
        return byPrefix != 0 ? byPrefix : Long.compare(a.ref(), b.ref());
    }
}
