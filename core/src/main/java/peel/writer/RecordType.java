package peel.writer;

import peel.store.query.OutcomeView;

/// The `type` of a record: `btp` for British Transport Police, else `force`.
public final class RecordType {
    private RecordType() {}

    /// The text of the type.
    public static String id(boolean isBtp) {
        return isBtp ? "btp" : "force";
    }

    /// Whether an outcome is one of British Transport Police: by the force that reported it, or by its crime.
    public static boolean isBtp(OutcomeView outcome) {
        return outcome.force().isBritishTransportPolice()
                || outcome.hasCrime() && outcome.crime().isBritishTransportPolice();
    }
}
