package peel.embedded.filter;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import peel.embedded.month.OpenMonth;
import peel.embedded.month.PackedRow;
import peel.embedded.month.RowId;
import peel.embedded.query.OpenRelease;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.store.filter.ValueFilter;

/// What the crime of an outcome means for a query, beside the [RowCodes] of the outcome itself: its category, and its type where a
/// recorded outcome may be of British Transport Police by its crime alone. To look up a crime takes many times as long as to read a
/// row, so it is left out unless a query needs it.
final class CrimeCodes {
    private static final int VALUES = 256;

    private final OpenRelease release;
    private final int btp;

    /// By ordinal of the category; 0 for no crime.
    private final long[] categories = new long[VALUES];

    /// Of other forces, then of British Transport Police.
    private final long[] types = new long[2];

    private boolean hasCategories;
    private boolean hasTypes;

    /// Codes that select every row under the number 0.
    CrimeCodes(OpenRelease release) {
        this.release = release;
        this.btp = release.vocabulary().findForce(Force.BTP_ID).map(Force::ordinal).orElse(-1);
    }

    /// Selects only outcomes of crimes of some categories.
    void require(ValueFilter<CrimeCategory> filter) {
        hasCategories |= !filter.isAny();
        categories[0] = filter.acceptsAbsent() ? 0 : RowCodes.REJECTED;
        for (CrimeCategory category : release.categories()) {
            categories[category.ordinal()] = filter.accepts(category) ? 0 : RowCodes.REJECTED;
        }
    }

    /// Selects only outcomes of one type.
    void requireType(boolean isBtp) {
        hasTypes = true;
        types[isBtp ? 0 : 1] = RowCodes.REJECTED;
    }

    /// Adds to the number of an outcome what the category of its crime contributes.
    ///
    /// @param code by ordinal of the category, 0 for no crime
    void addCategory(IntToLongFunction code) {
        hasCategories = true;
        Arrays.setAll(categories,
                ordinal -> categories[ordinal] + (categories[ordinal] < 0 ? 0 : code.applyAsLong(ordinal)));
    }

    /// Adds to the number of an outcome what its type contributes.
    void addType(long force, long ofBtp) {
        hasTypes = true;
        types[0] += types[0] < 0 ? 0 : force;
        types[1] += types[1] < 0 ? 0 : ofBtp;
    }

    /// Whether the outcomes of a month have their types from here, and not from [RowCodes].
    boolean decideTypesIn(OpenMonth month) {
        return hasTypes && month.files().outcomes().upstream().isPresent();
    }

    /// Whether the crimes of a month's outcomes have to be looked up.
    boolean isNeededIn(OpenMonth month) {
        return hasCategories || decideTypesIn(month);
    }

    /// The number of an outcome as far as its crime decides it, negative if it is not selected.
    ///
    /// @param packed the [PackedRow] of the outcome
    long of(OpenMonth month, int outcomeRow, int packed) {
        long crime = month.joins().crimeOf(outcomeRow);
        int packedCrime = crime == RowId.NONE
                ? 0
                : release.monthOf(crime).files().crimes().packed(RowId.row(crime));
        long category = categories[PackedRow.category(packedCrime)];
        boolean isBtp = PackedRow.force(packed) == btp
                || PackedRow.hasUpstreamFields(packed) && PackedRow.isBtp(packedCrime);
        return decideTypesIn(month) ? category + types[isBtp ? 1 : 0] : category;
    }
}
