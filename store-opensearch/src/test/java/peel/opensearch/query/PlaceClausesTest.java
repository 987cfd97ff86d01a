package peel.opensearch.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peel.geo.SortedKeys;
import peel.opensearch.place.PlaceSet;
import peel.store.memory.MemoryBudget;
import peel.store.memory.QueryMemory;
import peel.testing.Seeds;

/// Conditions for sets of places, whatever the sets are.
final class PlaceClausesTest {
    private static final int PLACES = 200_000;
    private static final SortedKeys KEYS = new SortedKeys() {
        @Override
        public int size() {
            return PLACES;
        }

        @Override
        public long key(int index) {
            return 1_000_003L * index + index % 7;
        }
    };

    private final Random random = Seeds.random("PlaceClausesTest");
    private final QueryMemory memory = new MemoryBudget(1 << 30).forQuery();

    @ParameterizedTest
    @CsvSource({"1, 1", "10, 10", "300, 5", "3000, 40", "3000, 3", "60000, 1", "1, 200000", "399, 100", "401, 100"})
    void everyPlaceOfASetAndNoOtherSatisfiesOneCondition(int intervals, int longest) {
        BitSet set = set(intervals, longest);
        PlaceClauses clauses = new PlaceClauses(KEYS, PlaceSet.of(set, memory));
        for (int mostPlaces : new int[]{Integer.MAX_VALUE, 20_000, 1_000}) {
            int[] satisfied = new int[PLACES];
            for (Clause part : clauses.exactParts(mostPlaces)) {
                BitSet its = satisfying(part);
                assertThat(its.cardinality()).isBetween(1, mostPlaces);
                its.stream().forEach(place -> satisfied[place]++);
            }
            for (int place = 0; place < PLACES; place++) {
                assertThat(satisfied[place]).isEqualTo(set.get(place) ? 1 : 0);
            }
        }
        clauses.exact().ifPresent(exact -> assertThat(satisfying(exact)).isEqualTo(set));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "300, 5", "3000, 40", "60000, 1", "401, 100"})
    void aWideConditionHasAllPlacesOfTheSetInFewRanges(int intervals, int longest) {
        BitSet set = set(intervals, longest);
        Clause wide = new PlaceClauses(KEYS, PlaceSet.of(set, memory)).wide();
        BitSet found = satisfying(wide);
        assertThat(wide).isInstanceOfSatisfying(Clause.AnyOf.class,
                any -> assertThat(any.clauses()).hasSizeBetween(1, 400));
        set.andNot(found);
        assertThat(set.isEmpty()).isTrue();
    }

    @Test
    void setsThatFitIntoOneQueryHaveOneCondition() {
        assertThat(new PlaceClauses(KEYS, PlaceSet.of(set(300, 100), memory)).exact()).isPresent();
        assertThat(new PlaceClauses(KEYS, PlaceSet.of(set(50_000, 1), memory)).exact()).isPresent();
        assertThat(new PlaceClauses(KEYS, PlaceSet.all(PLACES, memory)).exact()).isPresent();
        BitSet alternating = new BitSet();
        for (int place = 0; place < PLACES; place += 2) {
            alternating.set(place);
        }
        assertThat(new PlaceClauses(KEYS, PlaceSet.of(alternating, memory)).exact()).isEmpty();
    }

    @Test
    void anEmptySetIsSatisfiedByNothing() {
        PlaceClauses clauses = new PlaceClauses(KEYS, PlaceSet.of(new BitSet(), memory));
        assertThat(satisfying(clauses.exact().orElseThrow()).isEmpty()).isTrue();
        assertThat(clauses.exactParts(100)).isEmpty();
    }

    private BitSet set(int intervals, int longest) {
        BitSet set = new BitSet(PLACES);
        for (int i = 0; i < intervals; i++) {
            int from = random.nextInt(PLACES);
            set.set(from, Math.min(PLACES, from + 1 + random.nextInt(longest)));
        }
        return set;
    }

    private static BitSet satisfying(Clause clause) {
        BitSet set = new BitSet(PLACES);
        switch (clause) {
            case Clause.AnyOf(List<Clause> clauses) -> clauses.forEach(each -> set.or(satisfying(each)));
            case Clause.Keys(_, _, int[] ordinals, int size) -> {
                for (int i = 0; i < size; i++) {
                    set.set(ordinals[i]);
                }
            }
            case Clause.Between(_, long first, long last) -> {
                for (int place = (int) Math.max(0, first / 1_000_003L - 1); place < PLACES
                        && KEYS.key(place) <= last; place++) {
                    set.set(place, KEYS.key(place) >= first);
                }
            }
            default -> throw new AssertionError(clause + " is not about places");
        }
        return set;
    }
}
