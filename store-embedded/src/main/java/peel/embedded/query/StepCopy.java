package peel.embedded.query;

import java.io.IOException;
import java.util.OptionalLong;
import peel.embedded.month.GroupKey;
import peel.embedded.month.OpenMonth;
import peel.embedded.month.PackedRow;
import peel.embedded.month.RowRanges;
import peel.embedded.month.Segment;
import peel.model.PersistentId;
import peel.store.copy.CopiedStep;
import peel.store.copy.CopiedStepVisitor;
import peel.store.row.UpstreamOutcome;

/// Hands over the steps of a month that only recorded histories have, for a copy of the release.
public final class StepCopy {
    private final OpenRelease release;
    private final OpenMonth month;
    private final OutcomeIdReader ids;

    /// The steps of a month.
    public StepCopy(OpenRelease release, OpenMonth month) {
        this.release = release;
        this.month = month;
        this.ids = new OutcomeIdReader(release, month);
    }

    /// Hands them over.
    ///
    /// @throws IOException what the visitor throws
    public void forEach(CopiedStepVisitor visitor) throws IOException {
        Segment segment = month.files().outcomes();
        RowRanges ranges = segment.ranges();
        for (int range = 0; range < ranges.size(); range++) {
            for (int row = ranges.start(range); row < ranges.start(range + 1); row++) {
                if (PackedRow.isHistoryOnly(segment.packed(row))) {
                    visitor.visit(step(segment, ranges.key(range), row));
                }
            }
        }
    }

    private CopiedStep step(Segment segment, long key, int row) {
        int packed = segment.packed(row);
        UpstreamOutcome recorded = segment.upstreamOutcome(row).orElseThrow();
        PersistentId id = new PersistentId(ids.idPart(row, 0), ids.idPart(row, 1), ids.idPart(row, 2),
                ids.idPart(row, 3));
        return new CopiedStep(month.files().month(), id, release.vocabulary().outcome(PackedRow.category(packed)),
                recorded.date(), recorded.personId(), recorded.position(),
                release.vocabulary().force(PackedRow.force(packed)),
                GroupKey.isPlaced(key) ? OptionalLong.of(key) : OptionalLong.empty());
    }
}
