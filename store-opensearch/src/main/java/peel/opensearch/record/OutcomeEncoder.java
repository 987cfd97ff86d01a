package peel.opensearch.record;

import peel.store.query.CrimeView;
import peel.store.query.OutcomeView;

/// Writes outcomes with their crimes as bytes, see [OutcomeFlags]. Not safe for several threads.
public final class OutcomeEncoder {
    private final RecordContext context;
    private final CrimeEncoder crimes;

    /// An encoder for the outcomes of a release.
    public OutcomeEncoder(RecordContext context) {
        this.context = context;
        this.crimes = new CrimeEncoder(context);
    }

    /// Adds an outcome.
    public void write(OutcomeView outcome, ByteSink out) {
        boolean hasOtherDate = !outcome.date().equals(outcome.month());
        boolean hasOwnName = outcome.hasLocation() && hasOwnName(outcome);
        out.put((outcome.hasLocation() ? OutcomeFlags.LOCATED : 0)
                | (outcome.hasPersistentId() ? OutcomeFlags.HAS_ID : 0)
                | (outcome.hasCrime() ? OutcomeFlags.HAS_CRIME : 0) | (hasOtherDate ? OutcomeFlags.OTHER_DATE : 0)
                | (outcome.personId().isPresent() ? OutcomeFlags.HAS_PERSON : 0)
                | (hasOwnName ? OutcomeFlags.OWN_NAME : 0));
        out.put(outcome.category().ordinal()).put(outcome.force().ordinal());
        if (outcome.hasLocation()) {
            out.putLong(CrimeEncoder.key(outcome));
        }
        if (outcome.hasPersistentId()) {
            CrimeEncoder.putId(outcome, out);
        }
        if (hasOtherDate) {
            out.putSigned(outcome.date().index() - outcome.month().index());
        }
        outcome.personId().ifPresent(out::putVarInt);
        if (hasOwnName) {
            out.putText(outcome.locationName());
        }
        TextsCodec.write(out, outcome, outcome.force(), "", outcome.category().name());
        if (outcome.hasCrime()) {
            CrimeView crime = outcome.crime();
            out.putSigned(outcome.month().index() - crime.month().index());
            crimes.writeInOutcome(crime, outcome, out);
        }
    }

    private boolean hasOwnName(OutcomeView outcome) {
        int place = context.places().ordinalOf(CrimeEncoder.key(outcome));
        return !outcome.locationName()
                .equals(context.places().nameInCrimes(place, outcome.force().isBritishTransportPolice()));
    }
}
