package peel.server.request;

import java.util.function.LongSupplier;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;

/// The limit on the records of one response, which the public API counts over all categories (docs/spec/api.md#result-cap).
public final class ResultLimit {
    private ResultLimit() {}

    /// Counts the records, unless there is no limit.
    ///
    /// @param records the plural of their kind, for the message
    /// @throws ApiException if there are more records than the limit
    public static void check(RequestContext context, String records, LongSupplier count) {
        long limit = context.options().maxRecords();
        if (limit > 0) {
            long found = count.getAsLong();
            if (found > limit) {
                throw new ApiException(ErrorCode.TOO_MANY_RECORDS,
                        "there are " + found + " " + records + ", more than the "
                                + limit + " that this server returns at once: ask for a smaller area");
            }
        }
    }
}
