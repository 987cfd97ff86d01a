package peel.opensearch.record;

import peel.geo.Morton;
import peel.store.copy.CopiedCrimeView;
import peel.store.query.CrimeView;
import peel.store.query.IdentifiedView;
import peel.store.query.LocationView;
import peel.store.query.OutcomeView;

/// Writes crimes as bytes, see [CrimeFlags]. Not safe for several threads.
public final class CrimeEncoder {
    private final RecordContext context;

    /// An encoder for the crimes of a release.
    public CrimeEncoder(RecordContext context) {
        this.context = context;
    }

    /// Adds a crime.
    public void write(CrimeView crime, ByteSink out) {
        int flags = flags(crime);
        int flagsAt = out.size();
        head(crime, flags, out);
        if (crime.hasLocation()) {
            out.putLong(key(crime));
        }
        if (crime.hasPersistentId()) {
            putId(crime, out);
        }
        tail(crime, flagsAt, flags, out);
        TextsCodec.write(out, crime, crime.force(), crime.category().name(), crime.outcome().name());
    }

    /// Adds the crime of an outcome, without what it shares with the outcome.
    void writeInOutcome(CrimeView crime, OutcomeView outcome, ByteSink out) {
        int flags = flags(crime);
        long key = crime.hasLocation() ? key(crime) : 0;
        boolean samePlace = crime.hasLocation() && outcome.hasLocation() && key == key(outcome);
        boolean sameId = crime.hasPersistentId() && outcome.hasPersistentId() && isSameId(crime, outcome);
        flags |= (samePlace ? CrimeFlags.SAME_PLACE : 0) | (sameId ? CrimeFlags.SAME_ID : 0);
        int flagsAt = out.size();
        head(crime, flags, out);
        if (crime.hasLocation() && !samePlace) {
            out.putLong(key);
        }
        if (crime.hasPersistentId() && !sameId) {
            putId(crime, out);
        }
        tail(crime, flagsAt, flags, out);
        TextsCodec.writeInOutcome(out, crime, outcome, crime.force(), crime.category().name(), crime.outcome().name());
    }

    private static int flags(CrimeView crime) {
        return (crime.hasLocation() ? CrimeFlags.LOCATED : 0) | (crime.hasPersistentId() ? CrimeFlags.HAS_ID : 0)
                | (crime.isBritishTransportPolice() ? CrimeFlags.BTP : 0)
                | (crime.outcomeMonth().equals(crime.month()) ? 0 : CrimeFlags.OUTCOME_MONTH);
    }

    private void head(CrimeView crime, int flags, ByteSink out) {
        out.put(flags).put(crime.category().ordinal()).put(crime.outcome().ordinal()).put(crime.force().ordinal())
                .putVarInt(crime.id() - context.firstCrimeId(crime.month()));
    }

    private void tail(CrimeView crime, int flagsAt, int flags, ByteSink out) {
        if ((flags & CrimeFlags.OUTCOME_MONTH) != 0) {
            out.putSigned(crime.outcomeMonth().index() - crime.month().index());
        }
        if (putOwnTexts(crime, out)) {
            out.set(flagsAt, flags | CrimeFlags.OWN_TEXTS);
        }
    }

    /// Adds the texts that do not follow from the place; a crime of the archive alone has none.
    private boolean putOwnTexts(CrimeView crime, ByteSink out) {
        int start = out.size();
        int mask = 0;
        String subtype = "";
        out.put(0);
        if (crime.hasLocation()) {
            int place = context.places().ordinalOf(key(crime));
            if (!crime.locationName()
                    .equals(context.places().nameInCrimes(place, crime.isBritishTransportPolice()))) {
                mask |= CrimeFlags.OWN_NAME;
                out.putText(crime.locationName());
            }
            subtype = crime.isBritishTransportPolice() ? context.places().btpSubtype(place) : "";
        }
        if (!crime.locationSubtype().equals(subtype)) {
            mask |= CrimeFlags.OWN_SUBTYPE;
            out.putText(crime.locationSubtype());
        }
        String outcomeSubtype = crime instanceof CopiedCrimeView copied
                ? copied.outcomeSubtype()
                : crime.locationSubtype();
        if (!outcomeSubtype.equals(subtype)) {
            mask |= CrimeFlags.OWN_OUTCOME_SUBTYPE;
            out.putText(outcomeSubtype);
        }
        if (!crime.context().isEmpty()) {
            mask |= CrimeFlags.OWN_CONTEXT;
            out.putText(crime.context());
        }
        out.set(start, mask);
        if (mask == 0) {
            out.truncate(start);
        }
        return mask != 0;
    }

    static long key(LocationView view) {
        return Morton.key(view.latMicro(), view.lngMicro());
    }

    static void putId(IdentifiedView view, ByteSink out) {
        for (int part = 0; part < 4; part++) {
            out.putLong(view.persistentIdPart(part));
        }
    }

    private static boolean isSameId(IdentifiedView one, IdentifiedView other) {
        for (int part = 0; part < 4; part++) {
            if (one.persistentIdPart(part) != other.persistentIdPart(part)) {
                return false;
            }
        }
        return true;
    }
}
