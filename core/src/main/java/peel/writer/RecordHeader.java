package peel.writer;

import java.util.List;
import java.util.Optional;
import peel.model.Month;
import peel.model.RecordKind;
import peel.store.coverage.MissingFile;

/// What is known about the records of a query before the first one is written.
///
/// @param kind what they are
/// @param release the number of the release
/// @param from the oldest month of the query; empty when it has none
/// @param to the newest month of the query; empty when it has none
/// @param matched how many records the query selects, on all pages
/// @param missing what the query touches and the release does not hold
public record RecordHeader(RecordKind kind, long release, Optional<Month> from, Optional<Month> to, long matched,
        List<MissingFile> missing) {
    /// Copies the list.
    public RecordHeader {
        missing = List.copyOf(missing);
    }
}
