package peel.opensearch.record;

import peel.model.ArchiveField;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.store.copy.CopiedCrimeView;
import peel.store.query.ArchiveView;

/// Shows a crime that [CrimeEncoder] wrote; moved from record to record. Not safe for several threads.
public final class StoredCrime extends LocatedRecord implements CopiedCrimeView {
    private final ByteCursor in = new ByteCursor();
    private final boolean inOutcome;

    private ArchiveView outer = _ -> "";
    private Month month = new Month(1900 * 12);
    private int flags;
    private int category;
    private int outcome;
    private int force;
    private int idAboveFirst;
    private int idAt;
    private int monthsToOutcome;
    private int ownMask;
    private int ownAt;
    private int textMask;
    private int sameTextMask;
    private int textsAt;
    private byte[] bytes = new byte[0];

    /// @param inOutcome whether `location_subtype` is the one of methods about outcomes, as in a history
    public StoredCrime(RecordContext context, boolean inOutcome) {
        super(context);
        this.inOutcome = inOutcome;
    }

    /// Shows a crime. Its bytes must stay as they are meanwhile.
    ///
    /// @param newMonth its month
    /// @throws IllegalArgumentException when the bytes are no crime
    public StoredCrime show(Month newMonth, byte[] newBytes, int from, int length) {
        bytes = newBytes;
        in.over(newBytes, from, length);
        month = newMonth;
        flags = in.get();
        codes();
        place(is(CrimeFlags.LOCATED), is(CrimeFlags.LOCATED) ? in.getLong() : 0);
        idAt = in.position();
        in.skip(is(CrimeFlags.HAS_ID) ? CrimeFlags.ID_BYTES : 0);
        rest();
        textMask = in.get();
        sameTextMask = 0;
        textsAt = in.position();
        return this;
    }

    /// Shows the crime of an outcome.
    ///
    /// @param cursor before its bytes
    /// @param outerIdAt where the persistent id of the outcome is
    void showInOutcome(Month newMonth, byte[] newBytes, ByteCursor cursor, int length, LocatedRecord outer,
            int outerIdAt) {
        bytes = newBytes;
        in.over(newBytes, cursor.position(), length);
        month = newMonth;
        flags = in.get();
        codes();
        boolean isLocated = is(CrimeFlags.LOCATED);
        place(isLocated, isLocated ? is(CrimeFlags.SAME_PLACE) ? outer.placeKey() : in.getLong() : 0);
        boolean hasOwnId = is(CrimeFlags.HAS_ID) && !is(CrimeFlags.SAME_ID);
        idAt = is(CrimeFlags.SAME_ID) ? outerIdAt : in.position();
        in.skip(hasOwnId ? CrimeFlags.ID_BYTES : 0);
        rest();
        textMask = in.get();
        sameTextMask = in.get();
        textsAt = in.position();
    }

    private void codes() {
        category = in.get();
        outcome = in.get();
        force = in.get();
        idAboveFirst = in.getVarInt();
    }

    private void rest() {
        monthsToOutcome = is(CrimeFlags.OUTCOME_MONTH) ? in.getSigned() : 0;
        ownMask = is(CrimeFlags.OWN_TEXTS) ? in.get() : 0;
        ownAt = in.position();
        TextsCodec.skip(in, ownMask);
    }

    private boolean is(int flag) {
        return (flags & flag) != 0;
    }

    @Override
    public CrimeCategory category() {
        return context.category(category);
    }

    @Override
    public Month month() {
        return month;
    }

    @Override
    public int id() {
        return context.firstCrimeId(month) + idAboveFirst;
    }

    @Override
    public Force force() {
        return context.force(force);
    }

    @Override
    public boolean isBritishTransportPolice() {
        return is(CrimeFlags.BTP);
    }

    @Override
    public String locationName() {
        return has(CrimeFlags.OWN_NAME)
                ? own(CrimeFlags.OWN_NAME)
                : context.places().nameInCrimes(placeOrdinal(), isBritishTransportPolice());
    }

    /// Whether the name of the location is the one of its place, not one of the record's own.
    public boolean isNamedByPlace() {
        return !has(CrimeFlags.OWN_NAME);
    }

    @Override
    public String locationSubtype() {
        return inOutcome ? outcomeSubtype() : subtype(CrimeFlags.OWN_SUBTYPE);
    }

    @Override
    public String outcomeSubtype() {
        return subtype(CrimeFlags.OWN_OUTCOME_SUBTYPE);
    }

    private String subtype(int ownFlag) {
        if (has(ownFlag)) {
            return own(ownFlag);
        }
        return isBritishTransportPolice() && hasLocation() ? context.places().btpSubtype(placeOrdinal()) : "";
    }

    @Override
    public String context() {
        return has(CrimeFlags.OWN_CONTEXT) ? own(CrimeFlags.OWN_CONTEXT) : "";
    }

    private boolean has(int ownFlag) {
        return (ownMask & ownFlag) != 0;
    }

    private String own(int ownFlag) {
        in.moveTo(ownAt);
        for (int before = Integer.bitCount(ownMask & ownFlag - 1); before > 0; before--) {
            in.skipText();
        }
        return in.getText();
    }

    @Override
    public boolean hasPersistentId() {
        return is(CrimeFlags.HAS_ID);
    }

    @Override
    public long persistentIdPart(int part) {
        return StoredIds.part(bytes, idAt, part);
    }

    @Override
    public OutcomeCategory outcome() {
        return context.outcome(outcome);
    }

    @Override
    public Month outcomeMonth() {
        return monthsToOutcome == 0 ? month : month.plus(monthsToOutcome);
    }

    @Override
    public String archiveText(ArchiveField field) {
        if ((sameTextMask & TextsCodec.bit(field)) != 0) {
            return outer.archiveText(field);
        }
        return TextsCodec.read(in.moveTo(textsAt), textMask, field, force(), category().name(), outcome().name());
    }

    /// Names the outcome whose cells a crime shares.
    void sharesTextsOf(ArchiveView newOuter) {
        outer = newOuter;
    }
}
