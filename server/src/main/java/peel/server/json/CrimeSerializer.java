package peel.server.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.jspecify.annotations.Nullable;
import peel.json.JsonBuffer;
import peel.model.CrimeCategory;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.store.query.CrimeView;

/// Appends one crime in wire order (docs/spec/api.md#crime-record). This is the hot loop of every large answer: what
/// always stands together is one piece of bytes, made at its first use, and a record allocates nothing. Not safe for
/// several threads.
final class CrimeSerializer {
    private static final byte[] NO_CONTEXT = ",\"context\":\"\"".getBytes(US_ASCII);
    private static final byte[] PERSISTENT_ID = ",\"persistent_id\":\"".getBytes(US_ASCII);
    private static final byte[] NO_OUTCOME = ",\"outcome_status\":null,\"persistent_id\":\"".getBytes(US_ASCII);
    private static final byte[] OUTCOME_END = "\"},\"persistent_id\":\"".getBytes(US_ASCII);
    private static final byte[] ID = "\",\"id\":".getBytes(US_ASCII);

    private static final JsonFragmentCache<CrimeCategory> FORCE_STARTS = starts("\"Force\",\"location\":");
    private static final JsonFragmentCache<CrimeCategory> BTP_STARTS = starts("\"BTP\",\"location\":");
    private static final JsonFragmentCache<CrimeCategory> UNPLACED_STARTS = starts("null,\"location\":null");
    private static final JsonFragmentCache<OutcomeCategory> OUTCOMES = new JsonFragmentCache<>(CrimeSerializer::status);

    private @Nullable Month endMonth;
    private byte[] end = {};

    /// The 9 keys of the crime methods.
    void append(JsonBuffer out, CrimeView crime) {
        appendPlace(out, crime);
        OutcomeCategory outcome = crime.outcome();
        if (outcome.isNone()) {
            out.raw(NO_OUTCOME);
        } else {
            out.raw(OUTCOMES.of(outcome, outcome.ordinal())).month(crime.outcomeMonth()).raw(OUTCOME_END);
        }
        appendRear(out, crime);
    }

    /// The 8 keys that a crime has inside an outcome or a history: all but `outcome_status`.
    void appendWithoutOutcome(JsonBuffer out, CrimeView crime) {
        appendPlace(out, crime);
        out.raw(PERSISTENT_ID);
        appendRear(out, crime);
    }

    private void appendPlace(JsonBuffer out, CrimeView crime) {
        CrimeCategory category = crime.category();
        if (!crime.hasLocation()) {
            out.raw(UNPLACED_STARTS.of(category, category.ordinal()));
        } else {
            JsonFragmentCache<CrimeCategory> starts = crime.isBritishTransportPolice() ? BTP_STARTS : FORCE_STARTS;
            out.raw(starts.of(category, category.ordinal()));
            RenderedViews.appendLocation(out, crime);
        }
        String context = crime.context();
        if (context.isEmpty()) {
            out.raw(NO_CONTEXT);
        } else {
            out.raw(",\"context\":").string(context);
        }
    }

    private void appendRear(JsonBuffer out, CrimeView crime) {
        if (crime.hasPersistentId()) {
            out.hex(crime.persistentIdPart(0)).hex(crime.persistentIdPart(1)).hex(crime.persistentIdPart(2))
                    .hex(crime.persistentIdPart(3));
        }
        out.raw(ID).number(crime.id());
        String subtype = crime.hasLocation() ? crime.locationSubtype() : "";
        if (subtype.isEmpty()) {
            out.raw(end(crime.month()));
        } else {
            out.raw(",\"location_subtype\":").string(subtype).raw(",\"month\":\"").month(crime.month()).raw("\"}");
        }
    }

    private static JsonFragmentCache<CrimeCategory> starts(String place) {
        return new JsonFragmentCache<>(category -> new JsonBuffer(64).raw("{\"category\":").string(category.slug())
                .raw(",\"location_type\":").raw(place));
    }

    private static JsonBuffer status(OutcomeCategory outcome) {
        return new JsonBuffer(96).raw(",\"outcome_status\":{\"category\":").string(outcome.name()).raw(",\"date\":\"");
    }

    /// Most answers are of one month.
    private byte[] end(Month month) {
        if (!month.equals(endMonth)) {
            endMonth = month;
            end = new JsonBuffer(64).raw(",\"location_subtype\":\"\",\"month\":\"").month(month).raw("\"}")
                    .toByteArray();
        }
        return end;
    }
}
