package peel.opensearch.client;

import java.io.Serial;

/// A cluster rejected a request for good: it would reject it again. Failures that may pass are a
/// [peel.store.StoreUnavailableException].
public final class ClusterException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;

    ClusterException(int status, String type, String message) {
        super(message);
        this.status = status;
        this.type = type;
    }

    /// The status of HTTP; 0 when there was no response.
    public int status() {
        return status;
    }

    /// The type of the error as OpenSearch names it, for example `index_not_found_exception`; empty when it names none.
    public String type() {
        return type;
    }
}
