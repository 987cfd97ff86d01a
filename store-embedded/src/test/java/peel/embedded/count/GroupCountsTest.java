package peel.embedded.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peel.store.count.TooManyCountsException;
import peel.store.memory.MemoryBudget;
import peel.store.memory.MemoryBudgetException;
import peel.store.memory.QueryMemory;

final class GroupCountsTest {
    @ParameterizedTest
    @CsvSource({"100, false", "100, true", "900000, true", "900000, false", "1000000000000, true"})
    void countsAreThoseThatWereAdded(long possible, boolean isLarge) {
        MemoryBudget budget = new MemoryBudget(1L << 30);
        try (QueryMemory memory = budget.forQuery()) {
            GroupCounts counts = new GroupCounts(possible, isLarge, memory);
            counts.add(7, 2);
            counts.add(possible - 1, 5);
            counts.add(7, 1);
            long[] combinations = counts.combinations();
            assertThat(combinations).containsExactlyInAnyOrder(7, possible - 1);
            for (int i = 0; i < combinations.length; i++) {
                assertThat(counts.count(i, combinations[i])).isEqualTo(combinations[i] == 7 ? 3 : 5);
            }
            assertThat(counts.total()).isEqualTo(8);
        }
        assertThat(budget.usedBytes()).isZero();
    }

    @Test
    void moreThanAMillionCombinationsAreTooMany() {
        try (QueryMemory memory = new MemoryBudget(1L << 30).forQuery()) {
            GroupCounts counts = new GroupCounts(1L << 40, true, memory);
            for (int i = 0; i < TooManyCountsException.MAX_COUNTS; i++) {
                counts.add(31L * i, 1);
            }
            counts.add(0, 1);
            assertThat(counts.combinations()).hasSize(TooManyCountsException.MAX_COUNTS);
            assertThatThrownBy(() -> counts.add(1L << 39, 1)).isInstanceOf(TooManyCountsException.class)
                    .hasMessageContaining("1000000");
        }
    }

    @Test
    void countsTakeTheirMemoryFromTheBudget() {
        MemoryBudget budget = new MemoryBudget(1_000_000);
        try (QueryMemory memory = budget.forQuery()) {
            assertThatThrownBy(() -> new GroupCounts(900_000, true, memory)).isInstanceOf(MemoryBudgetException.class);
            GroupCounts counts = new GroupCounts(1L << 40, true, memory);
            assertThatThrownBy(() -> {
                for (int i = 0; i < 200_000; i++) {
                    counts.add(i, 1);
                }
            }).isInstanceOf(MemoryBudgetException.class);
        }
        assertThat(budget.usedBytes()).isZero();
    }
}
