package peel.recorded;

import java.util.Optional;
import java.util.OptionalInt;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.model.PersistentId;
import peel.recorded.json.JsonObjectReader;
import peel.store.row.UpstreamCrime;

/// Reads crimes: the nine keys of the crime methods, or the eight of a crime inside an outcome
/// (docs/spec/api.md#crime-record).
///
/// @param codes finds categories, outcomes and forces
record CrimeParser(CodeResolver codes) {

    /// A record of the crime methods.
    ///
    /// @param position the record's position in its response, from 0
    RecordedCrime crime(JsonObjectReader record, int position) throws RejectedException {
        if (record.isNull("outcome_status")) {
            return read(record, position, Context.CRIME, OutcomeCategory.NONE, Optional.empty());
        }
        JsonObjectReader status = record.object("outcome_status");
        Month date = status.month("date");
        return read(record, position, Context.CRIME, codes.getOrAddOutcomeNamed(status), Optional.of(date));
    }

    /// A crime inside an outcome or a history.
    ///
    /// @param outcome the last outcome as far as the response contains it
    /// @param outcomeMonth the date of that outcome
    RecordedCrime crimeOfOutcome(JsonObjectReader crime, int position, OutcomeCategory outcome,
            Optional<Month> outcomeMonth)
            throws RejectedException {
        return read(crime, position, Context.OUTCOME, outcome, outcomeMonth);
    }

    private RecordedCrime read(JsonObjectReader crime, int position, Context context, OutcomeCategory outcome,
            Optional<Month> outcomeMonth) throws RejectedException {
        int id = crime.id("id");
        Month month = crime.month("month");
        Optional<PersistentId> persistentId = persistentId(crime);
        Optional<RecordedLocation> location = crime.isNull("location")
                ? Optional.empty()
                : Optional.of(RecordedLocation.of(crime.object("location")));
        boolean isBtp = isBritishTransportPolice(crime, location.isPresent());
        String subtype = crime.text("location_subtype");
        UpstreamCrime details = new UpstreamCrime(id, position,
                location.isPresent() ? OptionalInt.of(location.get().id()) : OptionalInt.empty(),
                location.map(RecordedLocation::name).orElse(""), isBtp,
                context == Context.CRIME || isBtp ? subtype : "", context == Context.OUTCOME ? subtype : "",
                crime.text("context"), outcomeMonth, context == Context.OUTCOME);
        Force force = codes.force(location.isPresent(), isBtp, context == Context.CRIME);
        CrimeCategory category = codes.category(crime);
        return new RecordedCrime(month, force, location, category, outcome, persistentId, details);
    }

    private static Optional<PersistentId> persistentId(JsonObjectReader crime) throws RejectedException {
        String text = crime.text("persistent_id");
        Optional<PersistentId> id = PersistentId.parse(text);
        if (id.isEmpty() ? !text.isEmpty() : id.get().isZero()) {
            throw new RejectedException(RejectReason.BAD_CRIME_ID,
                    crime.shown("persistent_id", crime.get("persistent_id"))
                            + ": it must be empty or 64 digits 0-9a-f, not all of them 0");
        }
        return id;
    }

    private static boolean isBritishTransportPolice(JsonObjectReader crime, boolean isPlaced)
            throws RejectedException {
        if (crime.isNull("location_type")) {
            if (isPlaced) {
                throw crime.wrong("location_type", crime.get("location_type"),
                        "\"Force\" or \"BTP\", as there is a location");
            }
            return false;
        }
        String type = crime.text("location_type");
        if (!isPlaced) {
            throw crime.wrong("location_type", crime.get("location_type"), "null, as there is no location");
        }
        return switch (type) {
            case "BTP" -> true;
            case "Force" -> false;
            default -> throw crime.wrong("location_type", crime.get("location_type"), "\"Force\", \"BTP\" or null");
        };
    }

    /// Where a crime is.
    private enum Context {
        CRIME, OUTCOME
    }
}
