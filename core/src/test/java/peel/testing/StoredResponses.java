package peel.testing;

import java.util.function.Consumer;
import peel.model.Month;
import peel.store.row.CrimeRow;
import peel.store.row.OutcomeRow;
import peel.store.row.RecordSink;
import peel.store.row.StopRow;
import peel.store.row.StoredResponse;

/// Receives stored responses; nothing else may come.
///
/// @param consumer receives them
public record StoredResponses(Consumer<StoredResponse> consumer) implements RecordSink {
    @Override
    public void crime(Month month, CrimeRow row) {
        throw new AssertionError("a crime of " + month);
    }

    @Override
    public void outcome(Month month, OutcomeRow row) {
        throw new AssertionError("an outcome of " + month);
    }

    @Override
    public void stop(Month month, StopRow row) {
        throw new AssertionError("a stop of " + month);
    }

    @Override
    public void storedResponse(StoredResponse response) {
        consumer.accept(response);
    }
}
