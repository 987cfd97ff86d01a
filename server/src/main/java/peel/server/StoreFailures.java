package peel.server;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import peel.store.Damage;
import peel.store.MemoryBudgetException;

/// Refuses a request that the store could not answer, before anything of its response was sent: what the operator has to
/// know of it stands in the metrics and in the store's own log.
final class StoreFailures {
    private static final int RETRY_AFTER_SECONDS = 2;

    private StoreFailures() {}

    /// Sends 503 with `Retry-After` when the query did not get its memory, 400 when it never will, 500 for damage.
    ///
    /// @param failure a [MemoryBudgetException], a [peel.store.DamagedReleaseException], or the error that Java throws for a
    ///            mapped file that ends early
    static void refuse(Response response, ErrorFace face, Throwable failure, Callback callback) {
        Refusal refusal = switch (failure) {
            case MemoryBudgetException budget when budget.isTooLarge() -> new Refusal(Mistake.TOO_MANY_RECORDS,
                    "the response needs more memory than this server has for all responses: ask for a smaller area");
            case MemoryBudgetException _ -> {
                response.getHeaders().put(HttpHeader.RETRY_AFTER, RETRY_AFTER_SECONDS);
                yield new Refusal(Mistake.BUSY,
                        "the responses under way need all memory that this server has for them: "
                                + "ask again in " + RETRY_AFTER_SECONDS + " seconds, or for a smaller area");
            }
            case InternalError _ -> new Refusal(Mistake.DAMAGED,
                    "a file of the release cannot be read from the server's disk: " + Damage.REMEDY);
            default -> new Refusal(Mistake.DAMAGED, String.valueOf(failure.getMessage()));
        };
        Headers.refuse(response, face, refusal, callback);
    }
}
