package peel.server;

import java.util.function.LongSupplier;

/// The cap on the records of one answer, which upstream counts over all categories (docs/spec/api.md#result-cap).
final class RecordCap {
    private RecordCap() {}

    /// Counts, if there is a cap at all.
    ///
    /// @throws Refusal when there are more records than the cap
    static void check(Call call, String records, LongSupplier count) {
        long most = call.options().maxRecords();
        if (most > 0) {
            long found = count.getAsLong();
            if (found > most) {
                throw new Refusal(Mistake.TOO_MANY_RECORDS, "there are " + found + " " + records + ", more than the "
                        + most + " that this server gives at once: ask for a smaller area");
            }
        }
    }
}
