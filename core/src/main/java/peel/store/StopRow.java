package peel.store;

import java.util.Optional;
import peel.model.Flag;
import peel.model.Force;
import peel.model.StopFlag;
import peel.model.StopText;
import peel.model.StopTime;

/// One stop and search on its way into a release: a row of a stop-and-search file, or a record of an API answer. A
/// flyweight that shows the next row after [MonthBuilder#stop] returns.
public interface StopRow {
    /// The force; [Force#UNKNOWN] where an answer does not say.
    Force force();

    /// Whether the row has coordinates. Without, the two below must not be called.
    boolean hasLocation();

    /// Latitude in micro-degrees.
    int latMicro();

    /// Longitude in micro-degrees.
    int lngMicro();

    /// When it was.
    StopTime time();

    /// A text; empty for a blank cell of the archive and for null in an answer.
    Optional<String> text(StopText text);

    /// Yes, no or nothing.
    Flag flag(StopFlag flag);

    /// What only an API answer knows. Empty for archive rows.
    Optional<PublishedStop> published();
}
