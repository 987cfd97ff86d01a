package peel.writer;

import java.io.IOException;
import peel.json.JsonBuffer;
import peel.model.ArchiveField;
import peel.model.Month;
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

/// Records as the lines of the archive's file of their kind (docs/spec/archive.md#headers).
final class ArchiveCsvWriter extends CsvRecordWriter {
    private static final String CRIMES = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,"
            + "LSOA name,Crime type,Last outcome category,Context\r\n";
    private static final String OUTCOMES = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,"
            + "LSOA code,LSOA name,Outcome type\r\n";
    private static final String STOPS = "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,"
            + "Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,"
            + "Outcome linked to object of search,Removal of more than just outer clothing\r\n";

    private final RepeatedCells cells = new RepeatedCells();

    ArchiveCsvWriter(RecordKind kind, PieceBuffer pieces) {
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
        JsonBuffer out = pieces.next();
        common(out, crime, crime.month(), crime, crime);
        cell(out, crime, ArchiveField.CRIME_TYPE).raw(',');
        cell(out, crime, ArchiveField.OUTCOME).raw(',');
        cell(out, crime, ArchiveField.CONTEXT).raw("\r\n");
    }

    @Override
    public void outcome(OutcomeView outcome) throws IOException {
        JsonBuffer out = pieces.next();
        common(out, outcome, outcome.month(), outcome, outcome);
        cell(out, outcome, ArchiveField.OUTCOME).raw("\r\n");
    }

    /// The nine columns that files of crimes and outcomes share.
    private void common(JsonBuffer out, IdentifiedView id, Month month, LocationView place, ArchiveView row) {
        if (id.hasPersistentId()) {
            out.hex(id.persistentIdPart(0)).hex(id.persistentIdPart(1)).hex(id.persistentIdPart(2))
                    .hex(id.persistentIdPart(3));
        }
        out.raw(',').month(month).raw(',');
        cell(out, row, ArchiveField.REPORTED_BY).raw(',');
        cell(out, row, ArchiveField.FALLS_WITHIN).raw(',');
        if (place.hasLocation()) {
            out.degrees(place.lngMicro()).raw(',').degrees(place.latMicro()).raw(',');
        } else {
            out.raw(",,");
        }
        cell(out, row, ArchiveField.LOCATION).raw(',');
        cell(out, row, ArchiveField.LSOA_CODE).raw(',');
        cell(out, row, ArchiveField.LSOA_NAME).raw(',');
    }

    private JsonBuffer cell(JsonBuffer out, ArchiveView row, ArchiveField field) {
        cells.append(out, field, row.archiveText(field));
        return out;
    }

    @Override
    public void stop(StopView stop) throws IOException {
        JsonBuffer out = pieces.next();
        cell(out, stop, StopTextField.TYPE).raw(stop.time().toString()).raw(',');
        flag(out, stop, StopBooleanField.OPERATION).raw(',');
        cell(out, stop, StopTextField.OPERATION_NAME);
        if (stop.hasLocation()) {
            out.degrees(stop.latMicro()).raw(',').degrees(stop.lngMicro()).raw(',');
        } else {
            out.raw(",,");
        }
        cell(out, stop, StopTextField.GENDER);
        cell(out, stop, StopTextField.AGE_RANGE);
        cell(out, stop, StopTextField.SELF_DEFINED_ETHNICITY);
        cell(out, stop, StopTextField.OFFICER_DEFINED_ETHNICITY);
        cell(out, stop, StopTextField.LEGISLATION);
        cell(out, stop, StopTextField.OBJECT_OF_SEARCH);
        cell(out, stop, StopTextField.OUTCOME);
        flag(out, stop, StopBooleanField.OUTCOME_LINKED_TO_OBJECT_OF_SEARCH).raw(',');
        flag(out, stop, StopBooleanField.REMOVAL_OF_MORE_THAN_OUTER_CLOTHING).raw("\r\n");
    }

    /// A text and the comma after it.
    private static JsonBuffer cell(JsonBuffer out, StopView stop, StopTextField field) {
        CsvCell.append(out, stop.text(field).orElse(""));
        return out.raw(',');
    }

    private static JsonBuffer flag(JsonBuffer out, StopView stop, StopBooleanField field) {
        return out.raw(csv(stop.flag(field)));
    }

    private static String csv(TriState flag) {
        return switch (flag) {
            case UNKNOWN -> "";
            case FALSE -> "False";
            case TRUE -> "True";
        };
    }
}
