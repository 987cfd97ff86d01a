package peel.writer;

import java.io.IOException;
import java.util.Optional;
import peel.store.query.CrimeView;
import peel.store.query.OutcomeView;
import peel.store.query.StopView;

/// Writes the records of one query in one format: first [#begin], then the records in their order, all of one kind, then
/// [#end]. Full pieces go to the stream on the way; the rest goes there with [#end]. The stream is neither flushed nor closed.
/// Not safe for several threads. [RecordFormat#writer] makes one.
public interface RecordWriter {
    /// Writes what stands before the first record.
    ///
    /// @throws IOException when the stream fails
    void begin(RecordHeader header) throws IOException;

    /// Writes one crime.
    ///
    /// @throws IOException when the stream fails
    void crime(CrimeView crime) throws IOException;

    /// Writes one outcome.
    ///
    /// @throws IOException when the stream fails
    void outcome(OutcomeView outcome) throws IOException;

    /// Writes one stop.
    ///
    /// @throws IOException when the stream fails
    void stop(StopView stop) throws IOException;

    /// Writes what stands after the last record.
    ///
    /// @param next the page after this one; empty after the last. CSV and NDJSON do not show it
    /// @return how many records were written
    /// @throws IOException when the stream fails
    long end(Optional<NextPage> next) throws IOException;
}
