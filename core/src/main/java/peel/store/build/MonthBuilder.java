package peel.store.build;

import java.io.IOException;
import java.util.concurrent.Executor;
import peel.model.Force;
import peel.model.RecordKind;
import peel.store.row.CrimeRow;
import peel.store.row.OutcomeRow;
import peel.store.row.StopRow;

/// Receives the rows of one month of the next release. Rows of the current release stay, except those of the forces and
/// kinds named to [#replaces]. Different months may be filled by different threads. Of one month, one thread may add crimes while
/// another one adds outcomes and stops, if none of these rows has upstream fields; all else is not safe for several threads.
public interface MonthBuilder {
    /// Declares that the rows added here are all rows of a force and kind in this month: they replace those of the current
    /// release.
    ///
    /// @param rejectedRows how many further rows were read and rejected, for the coverage
    void replaces(Force force, RecordKind kind, long rejectedRows);

    /// Declares that a file of a force and kind in this month had no row that could be loaded: the rows of the current
    /// release stay.
    ///
    /// @param rejectedRows how many rows were rejected, for the coverage
    void keeps(Force force, RecordKind kind, long rejectedRows);

    /// Adds a crime.
    ///
    /// @throws peel.model.DictionaryFullException when there is no room for its texts; nothing was added then
    void crime(CrimeRow row);

    /// Adds an outcome; the month is the one under which it is found.
    ///
    /// @throws peel.model.DictionaryFullException when there is no room for its texts; nothing was added then
    void outcome(OutcomeRow row);

    /// Adds a stop and search.
    ///
    /// @throws peel.model.DictionaryFullException when the month has no room for its texts; nothing was added then
    void stop(StopRow row);

    /// Writes the month. Nothing can be added after it.
    ///
    /// @param helpers may run a part of it; `Runnable::run` for none
    /// @throws IOException when writing fails
    void finish(Executor helpers) throws IOException;
}
