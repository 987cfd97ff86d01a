package peel.server;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import peel.store.MemoryBudgetException;

/// Refuses a request whose query does not get its memory, before anything of its response was sent.
final class Busy {
    private static final int RETRY_AFTER_SECONDS = 2;

    private Busy() {}

    /// Sends 503 with `Retry-After`, or, where waiting would not help, that there are too many records.
    static void refuse(Response response, ErrorFace face, MemoryBudgetException busy, Callback callback) {
        if (busy.isTooLarge()) {
            Headers.refuse(response, face, new Refusal(Mistake.TOO_MANY_RECORDS,
                    "the response needs more memory than this server has for all responses: ask for a smaller area"),
                    callback);
        } else {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, RETRY_AFTER_SECONDS);
            Headers.refuse(response, face,
                    new Refusal(Mistake.BUSY, "the responses under way need all memory that this "
                            + "server has for them: ask again in " + RETRY_AFTER_SECONDS
                            + " seconds, or for a smaller area"),
                    callback);
        }
    }
}
