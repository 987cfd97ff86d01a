package peel.server.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.jspecify.annotations.Nullable;
import peel.model.CrimeCategory;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.store.CrimeView;
import peel.wire.JsonBytes;

/// Appends one crime in wire order (SPEC 2). This is the hot loop of every large answer: what always stands together is one
/// piece of bytes, made at its first use, and a record allocates nothing. Not safe for several threads.
final class CrimeRecord {
    private static final byte[] NO_CONTEXT = ",\"context\":\"\"".getBytes(US_ASCII);
    private static final byte[] PERSISTENT_ID = ",\"persistent_id\":\"".getBytes(US_ASCII);
    private static final byte[] NO_OUTCOME = ",\"outcome_status\":null,\"persistent_id\":\"".getBytes(US_ASCII);
    private static final byte[] OUTCOME_END = "\"},\"persistent_id\":\"".getBytes(US_ASCII);
    private static final byte[] ID = "\",\"id\":".getBytes(US_ASCII);

    private final WordBytes forceStarts = new WordBytes();
    private final WordBytes btpStarts = new WordBytes();
    private final WordBytes unplacedStarts = new WordBytes();
    private final WordBytes outcomes = new WordBytes();
    private @Nullable Month endMonth;
    private byte[] end = {};

    /// The 9 keys of the crime methods.
    void append(JsonBytes out, CrimeView crime) {
        appendPlace(out, crime);
        OutcomeCategory outcome = crime.outcome();
        if (outcome.isNone()) {
            out.raw(NO_OUTCOME);
        } else {
            out.raw(outcome(outcome)).month(crime.outcomeMonth()).raw(OUTCOME_END);
        }
        appendRear(out, crime);
    }

    /// The 8 keys that a crime has inside an outcome or a history: all but `outcome_status`.
    void appendWithoutOutcome(JsonBytes out, CrimeView crime) {
        appendPlace(out, crime);
        out.raw(PERSISTENT_ID);
        appendRear(out, crime);
    }

    private void appendPlace(JsonBytes out, CrimeView crime) {
        if (!crime.hasLocation()) {
            out.raw(start(unplacedStarts, crime.category(), "null,\"location\":null"));
        } else if (crime.isBritishTransportPolice()) {
            out.raw(start(btpStarts, crime.category(), "\"BTP\",\"location\":"));
            crime.appendLocation(out);
        } else {
            out.raw(start(forceStarts, crime.category(), "\"Force\",\"location\":"));
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
        crime.appendPersistentId(out);
        out.raw(ID).number(crime.id());
        String subtype = crime.hasLocation() ? crime.locationSubtype() : "";
        if (subtype.isEmpty()) {
            out.raw(end(crime.month()));
        } else {
            out.raw(",\"location_subtype\":").string(subtype).raw(",\"month\":\"").month(crime.month()).raw("\"}");
        }
    }

    private static byte[] start(WordBytes starts, CrimeCategory category, String place) {
        byte[] known = starts.find(category.ordinal());
        return known.length > 0
                ? known
                : starts.put(category.ordinal(), new JsonBytes(64).raw("{\"category\":").string(category.slug())
                        .raw(",\"location_type\":").raw(place));
    }

    private byte[] outcome(OutcomeCategory outcome) {
        byte[] known = outcomes.find(outcome.ordinal());
        return known.length > 0
                ? known
                : outcomes.put(outcome.ordinal(), new JsonBytes(96).raw(",\"outcome_status\":{\"category\":")
                        .string(outcome.name()).raw(",\"date\":\""));
    }

    /// Most answers are of one month.
    private byte[] end(Month month) {
        if (!month.equals(endMonth)) {
            endMonth = month;
            end = new JsonBytes(64).raw(",\"location_subtype\":\"\",\"month\":\"").month(month).raw("\"}")
                    .toByteArray();
        }
        return end;
    }
}
