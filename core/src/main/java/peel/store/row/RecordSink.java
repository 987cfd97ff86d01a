package peel.store.row;

import java.io.IOException;
import peel.model.Month;

/// Receives everything that is read from files, one by one: rows of the archive, records of API responses, and responses
/// that are stored whole. A row may be a flyweight, which shows another row after the method returns.
public interface RecordSink {
    /// Receives a crime. A crime with several outcomes in one response comes once for each of them, with the same id.
    ///
    /// @param month the month of the crime
    /// @throws IOException when it cannot be kept; reading ends then
    void crime(Month month, CrimeRow row) throws IOException;

    /// Receives an outcome, of a response after its crime.
    ///
    /// @param month the month under which the outcome is found, which may be before the date that it shows
    ///            (docs/spec/api.md#outcome-record)
    /// @throws IOException when it cannot be kept; reading ends then
    void outcome(Month month, OutcomeRow row) throws IOException;

    /// Receives a stop and search.
    ///
    /// @param month the month under which the stop is found
    /// @throws IOException when it cannot be kept; reading ends then
    void stop(Month month, StopRow row) throws IOException;

    /// Receives a response that is stored whole. It replaces the one of the same path that came before.
    ///
    /// @throws IOException when it cannot be kept; reading ends then
    void storedResponse(StoredResponse response) throws IOException;
}
