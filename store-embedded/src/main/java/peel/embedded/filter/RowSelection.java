package peel.embedded.filter;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.ToIntFunction;
import peel.embedded.filter.RowCodes.Field;
import peel.embedded.month.OpenMonth;
import peel.embedded.month.PackedRow;
import peel.embedded.month.Segment;
import peel.embedded.query.OpenRelease;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.OutcomeCategory;
import peel.model.RecordKind;
import peel.model.Vocabulary;
import peel.store.filter.RecordFilter;
import peel.store.filter.ValueFilter;
import peel.store.filter.WhatFilter;

/// Which rows of crimes or of outcomes a filter selects, apart from where they lie, and the number under which each is counted.
public final class RowSelection {
    private final OpenRelease release;
    private final boolean isCrimes;
    private final RowCodes rows = new RowCodes();

    /// As [#rows], but of outcomes whatever their type.
    private final RowCodes ofAnyType = new RowCodes();

    private final CrimeCodes crimes;

    private RowSelection(OpenRelease release, boolean isCrimes) {
        this.release = release;
        this.isCrimes = isCrimes;
        this.crimes = new CrimeCodes(release);
    }

    /// The selection of a filter of crimes or outcomes. All selected rows have the number 0.
    public static RowSelection of(OpenRelease release, RecordFilter filter) {
        RowSelection selection = new RowSelection(release, filter.kind() == RecordKind.STREET);
        Vocabulary vocabulary = release.vocabulary();
        selection.require(Field.FORCE, vocabulary.forces(), Force::ordinal, filter.forces());
        switch (filter.what()) {
            case WhatFilter.Crimes(var categories, var outcomes) -> {
                selection.require(Field.CATEGORY, vocabulary.categories(), CrimeCategory::ordinal, categories);
                selection.require(Field.OUTCOME, vocabulary.outcomes(), OutcomeCategory::ordinal, outcomes);
                filter.isBtp().ifPresent(isBtp -> selection.rows.require(Field.FLAGS,
                        flags -> PackedRow.isBtp(PackedRow.ofFlags(flags)) == isBtp));
            }
            case WhatFilter.Outcomes(var categories, var outcomes) -> {
                selection.require(Field.CATEGORY, vocabulary.outcomes(), OutcomeCategory::ordinal, outcomes);
                selection.require(Field.FLAGS, flags -> !PackedRow.isHistoryOnly(PackedRow.ofFlags(flags)));
                selection.crimes.require(categories);
                filter.isBtp().ifPresent(selection::requireTypeOfOutcomes);
            }
            case WhatFilter.Stops _ -> throw new IllegalArgumentException("stops are selected by StopSelection");
        }
        return selection;
    }

    private <T> void require(Field field, List<T> values, ToIntFunction<T> ordinal, ValueFilter<T> filter) {
        boolean[] isAccepted = accepted(values, ordinal, filter);
        require(field, value -> isAccepted[value]);
    }

    /// Which ordinals a filter accepts. An ordinal without a value is accepted, since no row has it.
    static <T> boolean[] accepted(List<T> values, ToIntFunction<T> ordinal, ValueFilter<T> filter) {
        boolean[] isAccepted = new boolean[RowCodes.VALUES];
        Arrays.fill(isAccepted, true);
        values.forEach(value -> isAccepted[ordinal.applyAsInt(value)] = filter.accepts(value));
        return isAccepted;
    }

    private void require(Field field, IntPredicate isAccepted) {
        rows.require(field, isAccepted);
        ofAnyType.require(field, isAccepted);
    }

    private void requireTypeOfOutcomes(boolean isBtp) {
        crimes.requireType(isBtp);
        rows.require(Field.FORCE, force -> isBtp(force) == isBtp);
    }

    private boolean isBtp(int force) {
        return force < release.vocabulary().forces().size()
                && release.vocabulary().force(force).isBritishTransportPolice();
    }

    /// Adds to the numbers of rows what the category of the crime contributes.
    ///
    /// @param code by ordinal of the category, 0 for an outcome without a crime
    public void addCategory(IntToLongFunction code) {
        if (isCrimes) {
            add(Field.CATEGORY, code);
        } else {
            crimes.addCategory(code);
        }
    }

    /// Adds to the numbers of rows what the outcome, or the last outcome of a crime, contributes.
    ///
    /// @param code by ordinal of the outcome
    public void addOutcome(IntToLongFunction code) {
        add(isCrimes ? Field.OUTCOME : Field.CATEGORY, code);
    }

    /// Adds to the numbers of rows what the force contributes.
    ///
    /// @param code by ordinal of the force
    public void addForce(IntToLongFunction code) {
        add(Field.FORCE, code);
    }

    /// Adds to the numbers of rows what the type contributes.
    public void addType(long force, long btp) {
        if (isCrimes) {
            rows.add(Field.FLAGS, flags -> PackedRow.isBtp(PackedRow.ofFlags(flags)) ? btp : force);
        } else {
            rows.add(Field.FORCE, ordinal -> isBtp(ordinal) ? btp : force);
            crimes.addType(force, btp);
        }
    }

    private void add(Field field, IntToLongFunction code) {
        rows.add(field, code);
        ofAnyType.add(field, code);
    }

    /// Whether it is one of crimes, or else of outcomes.
    public boolean isCrimes() {
        return isCrimes;
    }

    /// The rows of a month.
    public Segment segment(OpenMonth month) {
        return isCrimes ? month.files().crimes() : month.files().outcomes();
    }

    /// Whether the crimes of a month's rows have to be looked up: then [#crimeCode] has to be added to the number of each row.
    public boolean needsCrimes(OpenMonth month) {
        return !isCrimes && crimes.isNeededIn(month);
    }

    /// Whether a month may have rows that are not records: steps that only a recorded history has.
    public boolean mayHaveOthers(OpenMonth month) {
        return !isCrimes && month.files().outcomes().upstream().isPresent();
    }

    /// What a month's rows themselves decide.
    public RowCodes rows(OpenMonth month) {
        return !isCrimes && crimes.decideTypesIn(month) ? ofAnyType : rows;
    }

    /// What the crime of an outcome decides; negative if the outcome is not selected.
    public long crimeCode(OpenMonth month, int outcomeRow, int packed) {
        return crimes.of(month, outcomeRow, packed);
    }
}
