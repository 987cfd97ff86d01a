package peel.recorded;

import java.io.IOException;
import peel.model.Month;
import peel.store.row.CrimeRow;
import peel.store.row.OutcomeRow;
import peel.store.row.StopRow;
import peel.store.row.StoredResponseSink;

/// Takes the records of an answer one by one, or a whole answer that is kept as it was told. Rows do not change after
/// they were handed over.
public interface RecordSink extends StoredResponseSink {
    /// Takes a crime. A crime with several outcomes in one answer comes once for each of them, with the same id.
    ///
    /// @param month the month of the crime
    /// @throws IOException when it cannot be kept; the reading ends with it
    void crime(Month month, CrimeRow row) throws IOException;

    /// Takes an outcome, after its crime.
    ///
    /// @param month the month under which the outcome is found, which may be before the date it shows
    ///            (docs/spec/api.md#outcome-record)
    /// @throws IOException when it cannot be kept; the reading ends with it
    void outcome(Month month, OutcomeRow row) throws IOException;

    /// Takes a stop and search.
    ///
    /// @param month the month under which the stop is found
    /// @throws IOException when it cannot be kept; the reading ends with it
    void stop(Month month, StopRow row) throws IOException;
}
