package peel.server;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import peel.server.config.ErrorMode;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.server.transport.ResponseHeaders;
import peel.store.StoreUnavailableException;
import peel.store.memory.MemoryBudgetException;

/// Responds to a request for which the store failed, before anything of the response was sent. The store logs failures itself.
final class StoreFailures {
    private static final int RETRY_AFTER_SECONDS = 2;

    private StoreFailures() {}

    /// Sends 503 with `Retry-After` if the query did not get its memory or a cluster did not respond in time, 400 if it never can, 500 if the release is damaged.
    ///
    /// @param failure a [MemoryBudgetException], a [StoreUnavailableException], a [peel.store.DamagedReleaseException], or the error that Java throws for a
    ///            mapped file that ends early
    static void sendError(Response response, ErrorMode errorMode, Throwable failure, Callback callback) {
        ApiException error = switch (failure) {
            case MemoryBudgetException budget when budget.isTooLarge() -> new ApiException(ErrorCode.TOO_MANY_RECORDS,
                    "the response needs more memory than this server has for all responses: ask for a smaller area");
            case MemoryBudgetException _ -> {
                response.getHeaders().put(HttpHeader.RETRY_AFTER, RETRY_AFTER_SECONDS);
                yield new ApiException(ErrorCode.BUSY,
                        "other responses use all memory that this server has for responses: "
                                + "try again in " + RETRY_AFTER_SECONDS + " seconds, or ask for a smaller area");
            }
            case StoreUnavailableException _ -> {
                response.getHeaders().put(HttpHeader.RETRY_AFTER, RETRY_AFTER_SECONDS);
                yield new ApiException(ErrorCode.STORE_UNAVAILABLE,
                        "the cluster that has the data did not respond in time: try again in " + RETRY_AFTER_SECONDS
                                + " seconds");
            }
            case InternalError _ -> new ApiException(ErrorCode.DAMAGED,
                    "a file of the release cannot be read from the server's disk: "
                            + "run `peel verify`, and load the data again into a new directory");
            default -> new ApiException(ErrorCode.DAMAGED, String.valueOf(failure.getMessage()));
        };
        ResponseHeaders.sendError(response, errorMode, error, callback);
    }
}
