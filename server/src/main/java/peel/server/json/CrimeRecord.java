package peel.server.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import peel.model.CrimeCategory;
import peel.model.OutcomeCategory;
import peel.store.CrimeView;
import peel.wire.JsonBytes;

/// Appends one crime in wire order (SPEC 2). This is the hot loop of every large answer: constant parts are bytes made
/// beforehand, and a record allocates nothing. Not safe for several threads.
final class CrimeRecord {
    private static final byte[] FORCE = "\"Force\",\"location\":".getBytes(US_ASCII);
    private static final byte[] BTP = "\"BTP\",\"location\":".getBytes(US_ASCII);
    private static final byte[] NOWHERE = "null,\"location\":null".getBytes(US_ASCII);
    private static final byte[] NO_CONTEXT = ",\"context\":\"\"".getBytes(US_ASCII);
    private static final byte[] NO_OUTCOME = ",\"outcome_status\":null".getBytes(US_ASCII);
    private static final byte[] PERSISTENT_ID = ",\"persistent_id\":\"".getBytes(US_ASCII);
    private static final byte[] ID = "\",\"id\":".getBytes(US_ASCII);
    private static final byte[] NO_SUBTYPE = ",\"location_subtype\":\"\"".getBytes(US_ASCII);
    private static final byte[] MONTH = ",\"month\":\"".getBytes(US_ASCII);
    private static final byte[] END = "\"}".getBytes(US_ASCII);

    private final WordBytes categories = new WordBytes();
    private final WordBytes outcomes = new WordBytes();

    /// The 9 keys of the crime methods.
    void append(JsonBytes out, CrimeView crime) {
        appendFront(out, crime);
        OutcomeCategory outcome = crime.outcome();
        if (outcome.isNone()) {
            out.raw(NO_OUTCOME);
        } else {
            byte[] status = outcomes.find(outcome.ordinal());
            if (status.length == 0) {
                status = outcomes.put(outcome.ordinal(), status(outcome));
            }
            out.raw(status).month(crime.outcomeMonth()).raw(END);
        }
        appendRear(out, crime);
    }

    /// The 8 keys that a crime has inside an outcome or a history: all but `outcome_status`.
    void appendWithoutOutcome(JsonBytes out, CrimeView crime) {
        appendFront(out, crime);
        appendRear(out, crime);
    }

    private void appendFront(JsonBytes out, CrimeView crime) {
        out.raw(start(crime.category()));
        if (!crime.hasLocation()) {
            out.raw(NOWHERE);
        } else {
            out.raw(crime.isBritishTransportPolice() ? BTP : FORCE);
            crime.appendLocation(out);
        }
        String context = crime.context();
        if (context.isEmpty()) {
            out.raw(NO_CONTEXT);
        } else {
            out.raw(",\"context\":").string(context);
        }
    }

    private void appendRear(JsonBytes out, CrimeView crime) {
        out.raw(PERSISTENT_ID);
        if (crime.hasPersistentId()) {
            crime.appendPersistentId(out);
        }
        out.raw(ID).number(crime.id());
        String subtype = crime.hasLocation() ? crime.locationSubtype() : "";
        if (subtype.isEmpty()) {
            out.raw(NO_SUBTYPE);
        } else {
            out.raw(",\"location_subtype\":").string(subtype);
        }
        out.raw(MONTH).month(crime.month()).raw(END);
    }

    private byte[] start(CrimeCategory category) {
        byte[] known = categories.find(category.ordinal());
        return known.length > 0
                ? known
                : categories.put(category.ordinal(), new JsonBytes(64).raw("{\"category\":")
                        .string(category.slug()).raw(",\"location_type\":"));
    }

    private static JsonBytes status(OutcomeCategory outcome) {
        return new JsonBytes(96).raw(",\"outcome_status\":{\"category\":").string(outcome.name()).raw(",\"date\":\"");
    }
}
