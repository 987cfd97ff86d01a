package peel.opensearch.record;

import java.util.OptionalInt;
import peel.model.ArchiveField;
import peel.model.Force;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.store.query.CrimeView;
import peel.store.query.OutcomeView;

/// Shows an outcome that [OutcomeEncoder] wrote, with its crime; moved from record to record. Not safe for several threads.
public final class StoredOutcome extends LocatedRecord implements OutcomeView {
    private final ByteCursor in = new ByteCursor();
    private final StoredCrime crime;

    private Month month = new Month(1900 * 12);
    private int flags;
    private int category;
    private int force;
    private int idAt;
    private int monthsToDate;
    private int personId;
    private String ownName = "";
    private int textMask;
    private int textsAt;
    private byte[] bytes = new byte[0];

    /// A view of the outcomes of a release.
    public StoredOutcome(RecordContext context) {
        super(context);
        this.crime = new StoredCrime(context, true);
        crime.sharesTextsOf(this);
    }

    /// Shows an outcome. Its bytes must stay as they are meanwhile.
    ///
    /// @param newMonth the month under which it is found
    /// @throws IllegalArgumentException when the bytes are no outcome
    public StoredOutcome show(Month newMonth, byte[] newBytes, int from, int length) {
        bytes = newBytes;
        in.over(newBytes, from, length);
        month = newMonth;
        flags = in.get();
        category = in.get();
        force = in.get();
        place(is(OutcomeFlags.LOCATED), is(OutcomeFlags.LOCATED) ? in.getLong() : 0);
        idAt = in.position();
        in.skip(is(OutcomeFlags.HAS_ID) ? CrimeFlags.ID_BYTES : 0);
        monthsToDate = is(OutcomeFlags.OTHER_DATE) ? in.getSigned() : 0;
        personId = is(OutcomeFlags.HAS_PERSON) ? in.getVarInt() : 0;
        ownName = is(OutcomeFlags.OWN_NAME) ? in.getText() : "";
        textMask = in.get();
        textsAt = in.position();
        if (hasCrime()) {
            TextsCodec.skip(in, textMask);
            Month ofCrime = month.plus(-in.getSigned());
            crime.showInOutcome(ofCrime, bytes, in, from + length - in.position(), this, idAt);
        }
        return this;
    }

    private boolean is(int flag) {
        return (flags & flag) != 0;
    }

    @Override
    public OutcomeCategory category() {
        return context.outcome(category);
    }

    @Override
    public Month month() {
        return month;
    }

    @Override
    public Month date() {
        return monthsToDate == 0 ? month : month.plus(monthsToDate);
    }

    @Override
    public Force force() {
        return context.force(force);
    }

    @Override
    public String locationName() {
        return is(OutcomeFlags.OWN_NAME)
                ? ownName
                : context.places().nameInCrimes(placeOrdinal(), force().isBritishTransportPolice());
    }

    @Override
    public OptionalInt personId() {
        return is(OutcomeFlags.HAS_PERSON) ? OptionalInt.of(personId) : OptionalInt.empty();
    }

    @Override
    public boolean hasCrime() {
        return is(OutcomeFlags.HAS_CRIME);
    }

    @Override
    public CrimeView crime() {
        return crime;
    }

    @Override
    public boolean hasPersistentId() {
        return is(OutcomeFlags.HAS_ID);
    }

    @Override
    public long persistentIdPart(int part) {
        return StoredIds.part(bytes, idAt, part);
    }

    @Override
    public String archiveText(ArchiveField field) {
        return TextsCodec.read(in.moveTo(textsAt), textMask, field, force(), "", category().name());
    }
}
