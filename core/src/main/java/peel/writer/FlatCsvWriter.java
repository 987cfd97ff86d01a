package peel.writer;

import java.io.IOException;
import peel.json.JsonBuffer;
import peel.model.ArchiveField;
import peel.model.Force;
import peel.model.RecordKind;
import peel.model.StopBooleanField;
import peel.model.StopTextField;
import peel.model.TriState;
import peel.store.query.ArchiveView;
import peel.store.query.CrimeView;
import peel.store.query.IdentifiedView;
import peel.store.query.LocationView;
import peel.store.query.OutcomeView;
import peel.store.query.StopView;

/// Records as CSV with the members of the JSON record under flat names; what a record does not have is blank.
final class FlatCsvWriter extends CsvRecordWriter {
    private static final String PLACE = ",force,type,place_id,place_name,lat,lng";
    private static final String CRIMES = "id,persistent_id,month,category,outcome_code,outcome_name,outcome_month"
            + PLACE
            + ",lsoa_code,lsoa_name\r\n";
    private static final String OUTCOMES = "persistent_id,month,category,outcome_code,outcome_name" + PLACE
            + ",lsoa_code,lsoa_name,crime_id,crime_month\r\n";
    private static final String STOPS = "month,time,force,type,stop_type,involved_person,gender,age_range,"
            + "self_defined_ethnicity,ethnicity,legislation,object,outcome_id,outcome_name,"
            + "outcome_linked_to_object_of_search,removal_of_more_than_outer_clothing,operation,operation_name,"
            + "place_id,place_name,lat,lng\r\n";

    FlatCsvWriter(RecordKind kind, PieceBuffer pieces) {
        super(kind, pieces);
    }

    @Override
    String columnNames(RecordKind ofKind) {
        return switch (ofKind) {
            case STREET -> CRIMES;
            case OUTCOMES -> OUTCOMES;
            case STOP_AND_SEARCH -> STOPS;
        };
    }

    @Override
    public void crime(CrimeView crime) throws IOException {
        JsonBuffer out = pieces.next().number(crime.id()).raw(',');
        persistentId(out, crime).raw(',').month(crime.month()).raw(',');
        text(out, crime.category().slug()).raw(',');
        text(out, crime.outcome().code()).raw(',');
        text(out, crime.outcome().name()).raw(',');
        if (!crime.outcome().isNone()) {
            out.month(crime.outcomeMonth());
        }
        force(out.raw(','), crime.force(), crime.isBritishTransportPolice());
        place(out, crime);
        lsoa(out, crime).raw("\r\n");
    }

    @Override
    public void outcome(OutcomeView outcome) throws IOException {
        JsonBuffer out = pieces.next();
        persistentId(out, outcome).raw(',').month(outcome.month()).raw(',');
        text(out, outcome.hasCrime() ? outcome.crime().category().slug() : "").raw(',');
        text(out, outcome.category().code()).raw(',');
        text(out, outcome.category().name()).raw(',');
        force(out, outcome.force(), RecordType.isBtp(outcome));
        place(out, outcome);
        lsoa(out, outcome).raw(',');
        if (outcome.hasCrime()) {
            out.number(outcome.crime().id()).raw(',').month(outcome.crime().month()).raw("\r\n");
        } else {
            out.raw(",\r\n");
        }
    }

    @Override
    public void stop(StopView stop) throws IOException {
        JsonBuffer out = pieces.next().month(stop.month()).raw(',').raw(stop.time().toString()).raw(',');
        force(out, stop.force(), stop.force().isBritishTransportPolice());
        cell(out, stop, StopTextField.TYPE).raw(stop.isPersonInvolved() ? "true," : "false,");
        cell(out, stop, StopTextField.GENDER);
        cell(out, stop, StopTextField.AGE_RANGE);
        cell(out, stop, StopTextField.SELF_DEFINED_ETHNICITY);
        cell(out, stop, StopTextField.OFFICER_DEFINED_ETHNICITY);
        cell(out, stop, StopTextField.LEGISLATION);
        cell(out, stop, StopTextField.OBJECT_OF_SEARCH);
        text(out, stop.outcome().id()).raw(',');
        text(out, stop.outcome().name()).raw(',');
        flag(out, stop, StopBooleanField.OUTCOME_LINKED_TO_OBJECT_OF_SEARCH);
        flag(out, stop, StopBooleanField.REMOVAL_OF_MORE_THAN_OUTER_CLOTHING);
        flag(out, stop, StopBooleanField.OPERATION);
        cell(out, stop, StopTextField.OPERATION_NAME);
        place(out, stop);
        out.raw("\r\n");
    }

    private static JsonBuffer text(JsonBuffer out, String text) {
        CsvCell.append(out, text);
        return out;
    }

    private static JsonBuffer cell(JsonBuffer out, StopView stop, StopTextField field) {
        return text(out, stop.text(field).orElse("")).raw(',');
    }

    private static void flag(JsonBuffer out, StopView stop, StopBooleanField field) {
        TriState flag = stop.flag(field);
        out.raw(flag == TriState.UNKNOWN ? "" : flag.json()).raw(',');
    }

    private static JsonBuffer persistentId(JsonBuffer out, IdentifiedView record) {
        return record.hasPersistentId()
                ? out.hex(record.persistentIdPart(0)).hex(record.persistentIdPart(1))
                        .hex(record.persistentIdPart(2)).hex(record.persistentIdPart(3))
                : out;
    }

    private static void force(JsonBuffer out, Force force, boolean isBtp) {
        text(out, force.id()).raw(',').raw(RecordType.id(isBtp)).raw(',');
    }

    private static void place(JsonBuffer out, LocationView record) {
        if (record.hasLocation()) {
            text(out.number(record.locationId()).raw(','), record.locationName()).raw(',')
                    .degrees(record.latMicro()).raw(',').degrees(record.lngMicro());
        } else {
            out.raw(",,,");
        }
    }

    private static JsonBuffer lsoa(JsonBuffer out, ArchiveView record) {
        text(out.raw(','), record.archiveText(ArchiveField.LSOA_CODE)).raw(',');
        return text(out, record.archiveText(ArchiveField.LSOA_NAME));
    }
}
