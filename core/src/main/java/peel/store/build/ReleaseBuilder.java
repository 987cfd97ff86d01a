package peel.store.build;

import java.io.IOException;
import java.nio.file.Path;
import peel.model.Month;
import peel.model.Vocabulary;
import peel.store.row.StoredResponse;

/// Builds the next release on top of the current one, which goes on serving. Closing it without [#publish] leaves everything
/// as it was. One thread publishes; several may fill months before that.
public interface ReleaseBuilder extends AutoCloseable {
    /// The vocabulary of the release, which grows as rows bring new values.
    Vocabulary vocabulary();

    /// The builder of a month. Each month may be asked for once.
    ///
    /// @throws IOException when writing fails
    MonthBuilder month(Month month) throws IOException;

    /// A folder for temporary files of the load, on the disk where the release is written. Whoever creates a file there
    /// deletes it before [#publish].
    Path workFolder();

    /// Adds a stored response in place of the one with the same key, also of an earlier release. Several threads may add; of
    /// the same key the last one stays.
    ///
    /// @throws IOException when writing fails
    void storedResponse(StoredResponse response) throws IOException;

    /// Joins outcomes to crimes, gives ids to new places, writes everything and makes the release the current one in a single
    /// step.
    ///
    /// @param progress receives the steps of the work
    /// @throws IOException when writing fails; the current release then stays
    PublishedRelease publish(PublishProgress progress) throws IOException;

    /// Ends the work and lets other loads begin.
    @Override
    void close() throws IOException;
}
