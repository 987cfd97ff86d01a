package peel.store.row;

import java.util.Optional;
import peel.model.StopBooleanField;
import peel.model.StopTextField;
import peel.model.StopTime;
import peel.model.TriState;

/// One stop and search on its way into a release: a row of a stop-and-search file, or a record of a recorded response. A
/// flyweight that shows the next row after `MonthBuilder.stop` returns.
public interface StopRow extends LocatedRow {
    /// When it was.
    StopTime time();

    /// A text; empty for a blank cell of the archive and for null in a recorded response.
    Optional<String> text(StopTextField text);

    /// Yes, no or nothing.
    TriState flag(StopBooleanField flag);

    /// The fields that only a recorded response has; empty for a row of the archive.
    Optional<UpstreamStop> upstream();
}
