package peel.writer;

import java.util.Optional;
import peel.json.JsonBuffer;
import peel.model.ArchiveField;
import peel.model.Force;
import peel.model.OutcomeCategory;
import peel.model.StopBooleanField;
import peel.model.StopOutcome;
import peel.model.StopTextField;
import peel.store.query.ArchiveView;
import peel.store.query.CrimeView;
import peel.store.query.IdentifiedView;
import peel.store.query.LocationView;
import peel.store.query.OutcomeView;
import peel.store.query.StopView;

/// Records as JSON objects. Numbers are numbers, and what a record does not have is null.
public final class RecordJson {
    private RecordJson() {}

    /// Appends a crime.
    public static void append(JsonBuffer out, CrimeView crime) {
        out.raw("{\"id\":").number(crime.id());
        persistentId(out.raw(",\"persistent_id\":"), crime);
        out.raw(",\"month\":\"").month(crime.month());
        out.raw("\",\"category\":").string(crime.category().slug());
        out.raw(",\"outcome\":");
        OutcomeCategory outcome = crime.outcome();
        if (outcome.isNone()) {
            out.raw("null");
        } else {
            out.raw("{\"code\":").string(outcome.code()).raw(",\"name\":").string(outcome.name());
            out.raw(",\"month\":\"").month(crime.outcomeMonth()).raw("\"}");
        }
        force(out, crime.force(), crime.isBritishTransportPolice());
        place(out, crime);
        lsoa(out, crime);
        out.raw('}');
    }

    /// Appends an outcome.
    public static void append(JsonBuffer out, OutcomeView outcome) {
        persistentId(out.raw("{\"persistent_id\":"), outcome);
        out.raw(",\"month\":\"").month(outcome.month()).raw("\",\"category\":");
        if (outcome.hasCrime()) {
            out.string(outcome.crime().category().slug());
        } else {
            out.raw("null");
        }
        out.raw(",\"outcome\":{\"code\":").string(outcome.category().code());
        out.raw(",\"name\":").string(outcome.category().name()).raw('}');
        force(out, outcome.force(), RecordType.isBtp(outcome));
        place(out, outcome);
        lsoa(out, outcome);
        out.raw(",\"crime\":");
        if (outcome.hasCrime()) {
            CrimeView crime = outcome.crime();
            out.raw("{\"id\":").number(crime.id()).raw(",\"month\":\"").month(crime.month()).raw("\"}}");
        } else {
            out.raw("null}");
        }
    }

    /// Appends a stop.
    public static void append(JsonBuffer out, StopView stop) {
        out.raw("{\"month\":\"").month(stop.month()).raw("\",\"time\":\"").raw(stop.time().toString()).raw('"');
        force(out, stop.force(), stop.force().isBritishTransportPolice());
        text(out, "stop_type", stop.text(StopTextField.TYPE));
        out.raw(",\"involved_person\":").raw(stop.isPersonInvolved() ? "true" : "false");
        text(out, "gender", stop.text(StopTextField.GENDER));
        text(out, "age_range", stop.text(StopTextField.AGE_RANGE));
        text(out, "self_defined_ethnicity", stop.text(StopTextField.SELF_DEFINED_ETHNICITY));
        text(out, "ethnicity", stop.text(StopTextField.OFFICER_DEFINED_ETHNICITY));
        text(out, "legislation", stop.text(StopTextField.LEGISLATION));
        text(out, "object", stop.text(StopTextField.OBJECT_OF_SEARCH));
        out.raw(",\"outcome\":");
        StopOutcome outcome = stop.outcome();
        if (outcome.id().isEmpty()) {
            out.raw("null");
        } else {
            out.raw("{\"id\":").string(outcome.id()).raw(",\"name\":").string(outcome.name()).raw('}');
        }
        flag(out, StopBooleanField.OUTCOME_LINKED_TO_OBJECT_OF_SEARCH, stop);
        flag(out, StopBooleanField.REMOVAL_OF_MORE_THAN_OUTER_CLOTHING, stop);
        flag(out, StopBooleanField.OPERATION, stop);
        text(out, "operation_name", stop.text(StopTextField.OPERATION_NAME));
        place(out, stop);
        out.raw('}');
    }

    private static void persistentId(JsonBuffer out, IdentifiedView record) {
        if (record.hasPersistentId()) {
            out.raw('"').hex(record.persistentIdPart(0)).hex(record.persistentIdPart(1))
                    .hex(record.persistentIdPart(2)).hex(record.persistentIdPart(3)).raw('"');
        } else {
            out.raw("null");
        }
    }

    private static void force(JsonBuffer out, Force force, boolean isBtp) {
        out.raw(",\"force\":");
        if (force.id().isEmpty()) {
            out.raw("null");
        } else {
            out.string(force.id());
        }
        out.raw(",\"type\":\"").raw(RecordType.id(isBtp)).raw('"');
    }

    private static void place(JsonBuffer out, LocationView record) {
        if (!record.hasLocation()) {
            out.raw(",\"place\":null");
            return;
        }
        out.raw(",\"place\":{\"id\":").number(record.locationId()).raw(",\"name\":").string(record.locationName());
        out.raw(",\"lat\":").degrees(record.latMicro()).raw(",\"lng\":").degrees(record.lngMicro()).raw('}');
    }

    private static void lsoa(JsonBuffer out, ArchiveView record) {
        String code = record.archiveText(ArchiveField.LSOA_CODE);
        if (code.isEmpty()) {
            out.raw(",\"lsoa\":null");
        } else {
            out.raw(",\"lsoa\":{\"code\":").string(code).raw(",\"name\":")
                    .string(record.archiveText(ArchiveField.LSOA_NAME)).raw('}');
        }
    }

    private static void text(JsonBuffer out, String key, Optional<String> text) {
        out.raw(",\"").raw(key).raw("\":");
        if (text.isEmpty() || text.get().isEmpty()) {
            out.raw("null");
        } else {
            out.string(text.get());
        }
    }

    private static void flag(JsonBuffer out, StopBooleanField field, StopView stop) {
        out.raw(",\"").raw(field.key()).raw("\":").raw(stop.flag(field).json());
    }
}
