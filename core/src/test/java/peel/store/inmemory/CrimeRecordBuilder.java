package peel.store.inmemory;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import peel.model.ArchiveField;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.model.PersistentId;
import peel.store.query.Place;

/// Makes a [CrimeRecord] field by field.
public final class CrimeRecordBuilder {
    private CrimeCategory category;
    private Month month;
    private int id;
    private Force force;
    private boolean isBritishTransportPolice;
    private Optional<Place> place = Optional.empty();
    private String locationName = "";
    private String locationSubtype = "";
    private String outcomeSubtype = "";
    private String context = "";
    private Optional<PersistentId> persistentId = Optional.empty();
    private OutcomeCategory outcome = OutcomeCategory.NONE;
    private Month outcomeMonth;
    private OptionalInt recordedPosition = OptionalInt.empty();
    private final Map<ArchiveField, String> archiveTexts = new EnumMap<>(ArchiveField.class);

    /// A crime of a force without a place, an id or an outcome.
    public CrimeRecordBuilder(Force force, Month month, CrimeCategory category) {
        this.force = force;
        this.month = month;
        this.category = category;
        this.outcomeMonth = month;
        this.isBritishTransportPolice = force.isBritishTransportPolice();
    }

    /// Begins with the fields of a crime.
    public static CrimeRecordBuilder of(CrimeRecord crime) {
        CrimeRecordBuilder builder = new CrimeRecordBuilder(crime.force(), crime.month(), crime.category());
        builder.id = crime.id();
        builder.isBritishTransportPolice = crime.isBritishTransportPolice();
        builder.place = crime.place();
        builder.locationName = crime.locationName();
        builder.locationSubtype = crime.locationSubtype();
        builder.outcomeSubtype = crime.outcomeSubtype();
        builder.context = crime.context();
        builder.persistentId = crime.persistentId();
        builder.outcome = crime.outcome();
        builder.outcomeMonth = crime.outcomeMonth();
        builder.recordedPosition = crime.recordedPosition();
        builder.archiveTexts.putAll(crime.archiveTexts());
        return builder;
    }

    /// The number of the crime.
    public CrimeRecordBuilder number(int newId) {
        id = newId;
        return this;
    }

    /// Where it happened.
    public CrimeRecordBuilder at(Place newPlace, String name) {
        place = Optional.of(newPlace);
        locationName = name;
        return this;
    }

    /// The subtypes of its location in methods of crimes, and in those of outcomes.
    public CrimeRecordBuilder subtypes(String inCrimes, String inOutcomes) {
        locationSubtype = inCrimes;
        outcomeSubtype = inOutcomes;
        return this;
    }

    /// Whether its location is one of British Transport Police.
    public CrimeRecordBuilder btp(boolean isBtp) {
        isBritishTransportPolice = isBtp;
        return this;
    }

    /// Its context.
    public CrimeRecordBuilder context(String newContext) {
        context = newContext;
        return this;
    }

    /// Its persistent id.
    public CrimeRecordBuilder id(PersistentId newId) {
        persistentId = Optional.of(newId);
        return this;
    }

    /// Its last outcome.
    public CrimeRecordBuilder outcome(OutcomeCategory newOutcome, Month date) {
        outcome = newOutcome;
        outcomeMonth = date;
        return this;
    }

    /// Its position in a recorded response, which has its number too.
    public CrimeRecordBuilder recorded(int position, int number) {
        recordedPosition = OptionalInt.of(position);
        id = number;
        return this;
    }

    /// The LSOA that its row in the archive states.
    public CrimeRecordBuilder lsoa(String code, String name) {
        return cell(ArchiveField.LSOA_CODE, code).cell(ArchiveField.LSOA_NAME, name);
    }

    /// A cell of its row in the archive that differs from what its other fields make of it.
    public CrimeRecordBuilder cell(ArchiveField field, String text) {
        archiveTexts.put(field, text);
        return this;
    }

    /// The crime.
    public CrimeRecord build() {
        return new CrimeRecord(category, month, id, force, isBritishTransportPolice, place, locationName,
                locationSubtype, outcomeSubtype, context, persistentId, outcome, outcomeMonth, recordedPosition,
                archiveTexts);
    }
}
