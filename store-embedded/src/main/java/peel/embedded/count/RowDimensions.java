package peel.embedded.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import peel.embedded.filter.RowSelection;
import peel.embedded.query.OpenRelease;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.OutcomeCategory;
import peel.store.count.Dimension;

/// The dimensions that differ from row to row.
sealed interface RowDimensions permits RowDimensions.OfCrimesAndOutcomes, StopDimensions {
    /// Adds one.
    ///
    /// @param stride what the numbers of its values are multiplied by
    /// @return its values
    Values add(Dimension dimension, long stride);

    /// The ids of forces, by ordinal from 1 on.
    static Values forces(OpenRelease release) {
        List<Force> forces = release.vocabulary().forces();
        return Values.inOrder(forces.size() - 1, number -> forces.get(number + 1).id());
    }

    /// The number of a force in [#forces].
    ///
    /// @param ordinal of the force
    static int force(int ordinal, Values forces) {
        return ordinal == Force.UNKNOWN.ordinal() ? forces.none() : ordinal - 1;
    }

    /// The dimensions of crimes and outcomes.
    ///
    /// @param selection receives what rows contribute
    record OfCrimesAndOutcomes(OpenRelease release, RowSelection selection) implements RowDimensions {
        @Override
        public Values add(Dimension dimension, long stride) {
            return switch (dimension) {
                case CATEGORY -> addCategories(stride);
                case OUTCOME -> addOutcomes(stride);
                case FORCE -> {
                    Values forces = RowDimensions.forces(release);
                    selection.addForce(ordinal -> RowDimensions.force(ordinal, forces) * stride);
                    yield forces;
                }
                case TYPE -> {
                    selection.addType(0, stride);
                    yield TYPES;
                }
                default -> throw new IllegalArgumentException("crimes and outcomes have no " + dimension.id());
            };
        }

        private Values addCategories(long stride) {
            CrimeCategory[] categories = release.categories();
            Values slugs = Values.inOrder(categories.length, number -> categories[number].slug());
            selection.addCategory(ordinal -> (ordinal == 0 ? slugs.none() : ordinal - 1) * stride);
            return slugs;
        }

        /// Outcomes that differ in their text alone count as one.
        private Values addOutcomes(long stride) {
            List<OutcomeCategory> outcomes = release.vocabulary().outcomes();
            List<String> codes = new ArrayList<>();
            int[] numbers = new int[256];
            for (OutcomeCategory outcome : outcomes) {
                if (!outcome.isNone() && !codes.contains(outcome.code())) {
                    codes.add(outcome.code());
                }
            }
            Arrays.fill(numbers, codes.size());
            outcomes.stream().filter(outcome -> !outcome.isNone())
                    .forEach(outcome -> numbers[outcome.ordinal()] = codes.indexOf(outcome.code()));
            selection.addOutcome(ordinal -> numbers[ordinal] * stride);
            return Values.of(codes);
        }
    }

    /// The values of [Dimension#TYPE].
    Values TYPES = Values.of(List.of("force", "btp"));
}
