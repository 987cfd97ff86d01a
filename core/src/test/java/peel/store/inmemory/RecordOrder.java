package peel.store.inmemory;

import java.util.Comparator;

/// The order of records that the package `peel.store.query` describes. Records that are equal by it stay in the order in
/// which they were loaded.
final class RecordOrder {
    private RecordOrder() {}

    /// The order of crimes.
    static Comparator<CrimeRecord> ofCrimes() {
        return Comparator.comparing(CrimeRecord::month).thenComparingInt(crime -> crime.category().ordinal())
                .thenComparingInt(RecordOrder::position).thenComparingLong(CrimeRecord::placeKey)
                .thenComparingInt(crime -> crime.force().ordinal());
    }

    /// The order of outcomes.
    static Comparator<OutcomeRecord> ofOutcomes() {
        return Comparator.comparing(OutcomeRecord::month).thenComparingInt(RecordOrder::position)
                .thenComparingLong(OutcomeRecord::placeKey).thenComparingInt(outcome -> outcome.force().ordinal());
    }

    /// The order of stops, whose place does not matter.
    static Comparator<StopRecord> ofStops() {
        return Comparator.comparing(StopRecord::month).thenComparingInt(RecordOrder::position)
                .thenComparingInt(stop -> stop.force().ordinal());
    }

    /// Of several crimes with one persistent id, the first by this is the one that its history shows.
    static Comparator<CrimeRecord> ofHistories() {
        return Comparator.comparing(CrimeRecord::month).thenComparingLong(CrimeRecord::placeKey)
                .thenComparingInt(crime -> crime.category().ordinal())
                .thenComparingInt(crime -> crime.force().ordinal());
    }

    private static int position(LocatedRecord row) {
        return row.recordedPosition().orElse(Integer.MAX_VALUE);
    }
}
