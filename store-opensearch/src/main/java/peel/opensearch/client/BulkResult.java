package peel.opensearch.client;

import java.util.List;

/// What became of the documents of a bulk request.
///
/// @param documents how many there were
/// @param failures those that were not written
public record BulkResult(int documents, List<Failure> failures) {
    /// Copies the list.
    public BulkResult {
        failures = List.copyOf(failures);
    }

    /// A document that was not written.
    ///
    /// @param position of the document in the request, from 0
    /// @param status of HTTP; 429 where the cluster has too much to do
    /// @param reason what the cluster says is wrong
    public record Failure(int position, int status, String reason) {
        /// Whether the same document may be written a little later.
        public boolean mayPass() {
            return status == 429 || status >= 500;
        }
    }
}
