package peel.load;

import java.io.IOException;
import java.util.Optional;
import peel.model.Force;
import peel.model.OutcomeCategory;
import peel.model.PersistentId;
import peel.store.row.OutcomeRow;
import peel.store.row.UpstreamFieldsCodec;
import peel.store.row.UpstreamOutcome;

/// An outcome of an undated file.
record SpooledOutcome(Force force, Optional<Point> point, Optional<PersistentId> persistentId,
        OutcomeCategory category, Optional<UpstreamOutcome> upstream) implements SpooledIdentifiedRow, OutcomeRow {

    /// The byte before each row of this kind.
    static final int KIND = 'o';

    static void write(OutcomeRow row, SpoolOutput out) throws IOException {
        out.force(row.force());
        out.location(row);
        out.persistentId(row);
        out.outcome(row.category());
        out.upstream(row.upstream());
    }

    static SpooledOutcome read(SpoolInput in) throws IOException {
        return new SpooledOutcome(in.force(), in.location(), in.persistentId(), in.outcome(),
                in.upstream(UpstreamFieldsCodec::readOutcome));
    }
}
