package peel.server.request;

import java.util.function.LongSupplier;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;

/// The cap on the records of one answer, which upstream counts over all categories (docs/spec/api.md#result-cap).
public final class ResultLimit {
    private ResultLimit() {}

    /// Counts, if there is a cap at all.
    ///
    /// @throws ApiException when there are more records than the cap
    public static void check(RequestContext context, String records, LongSupplier count) {
        long most = context.options().maxRecords();
        if (most > 0) {
            long found = count.getAsLong();
            if (found > most) {
                throw new ApiException(ErrorCode.TOO_MANY_RECORDS,
                        "there are " + found + " " + records + ", more than the "
                                + most + " that this server gives at once: ask for a smaller area");
            }
        }
    }
}
