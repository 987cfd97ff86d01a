package peel.store;

import java.io.IOException;
import peel.model.Month;
import peel.model.Vocabulary;
import peel.store.row.StoredResponse;

/// Builds the next release of a data directory on top of the current one, which goes on serving. Closing it without
/// [#publish] leaves everything as it was. One thread publishes; several may fill months before that.
public interface ReleaseBuilder extends AutoCloseable {
    /// The words of the data directory, which grows as rows bring new ones.
    Vocabulary vocabulary();

    /// The builder of a month. Each month may be asked for once.
    MonthBuilder month(Month month) throws IOException;

    /// Adds an answer that is kept as it was told, in place of the one of the same path, also of an earlier release.
    /// Several threads may add; of the same path the last one stays.
    ///
    /// @throws IOException when the disk fails or is full
    void reference(StoredResponse reference) throws IOException;

    /// Joins outcomes to crimes, gives ids to new places, writes everything to disk and makes the release the current
    /// one in a single step.
    ///
    /// @param progress told of the steps of the work
    /// @throws IOException when the disk fails or is full; the current release then stays
    PublishedRelease publish(PublishProgress progress) throws IOException;

    /// Ends the work and frees the data directory for other loads.
    @Override
    void close() throws IOException;
}
