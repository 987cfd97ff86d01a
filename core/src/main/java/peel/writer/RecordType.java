package peel.writer;

import peel.store.query.OutcomeView;

/// The `type` of a record: `btp` for British Transport Police, else `force`.
final class RecordType {
    private RecordType() {}

    static String id(boolean isBtp) {
        return isBtp ? "btp" : "force";
    }

    static boolean isBtp(OutcomeView outcome) {
        return outcome.force().isBritishTransportPolice()
                || outcome.hasCrime() && outcome.crime().isBritishTransportPolice();
    }
}
