package peel.store.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import peel.testing.Seeds;

class MemoryBudgetTest {
    private static final long FREE = QueryMemory.FREE_BYTES;

    private final MemoryBudget budget = new MemoryBudget(1_000);

    @Test
    void aSmallQueryTakesNothingOfTheBudget() {
        try (QueryMemory query = budget.forQuery()) {
            query.take(FREE);
            assertThat(budget.usedBytes()).isZero();
            query.take(1);
            assertThat(budget.usedBytes()).isEqualTo(1);
        }
        assertThat(budget.usedBytes()).isZero();
    }

    @Test
    void aQueryBeyondTheRestIsRefusedUntilAnotherOneEnds() {
        try (QueryMemory second = budget.forQuery()) {
            try (QueryMemory first = budget.forQuery()) {
                first.take(FREE + 700);
                second.take(FREE);
                assertThatThrownBy(() -> second.take(301)).isInstanceOf(MemoryBudgetException.class)
                        .hasMessage("a query needs 301 bytes, the queries under way may hold 1000 bytes together");
                second.take(300);
                assertThat(budget.usedBytes()).isEqualTo(1_000);
            }
            second.take(700);
        }
        assertThat(budget.usedBytes()).isZero();
    }

    @Test
    void onlyAQueryThatNeedsMoreThanTheWholeBudgetIsTooLarge() {
        try (QueryMemory query = budget.forQuery(); QueryMemory other = budget.forQuery()) {
            query.take(FREE + 600);
            assertThatThrownBy(() -> other.take(FREE + 500)).isInstanceOfSatisfying(MemoryBudgetException.class,
                    e -> assertThat(e.isTooLarge()).isFalse());
            assertThatThrownBy(() -> query.take(401)).isInstanceOfSatisfying(MemoryBudgetException.class,
                    e -> assertThat(e.isTooLarge()).isTrue());
        }
    }

    @Test
    void whatIsGivenBackStaysReservedUntilTheQueryTrims() {
        try (QueryMemory query = budget.forQuery()) {
            query.take(FREE + 500);
            query.giveBack(400);
            assertThat(budget.usedBytes()).isEqualTo(500);
            query.take(400);
            assertThat(budget.usedBytes()).isEqualTo(500);
            query.giveBack(400);
            query.trim();
            assertThat(budget.usedBytes()).isEqualTo(100);
            query.giveBack(FREE);
            query.trim();
            assertThat(budget.usedBytes()).isZero();
        }
        assertThat(budget.usedBytes()).isZero();
    }

    @Test
    void aBudgetIsAtLeastAByteAndByDefaultAQuarterOfTheHeap() {
        assertThatThrownBy(() -> new MemoryBudget(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(MemoryBudget.ofHeap().limitBytes()).isEqualTo(Runtime.getRuntime().maxMemory() / 4);
    }

    @Test
    void manyThreadsNeverExceedItAndLeaveNothingBehind() throws Exception {
        List<Future<?>> threads = new ArrayList<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(4)) {
            for (int thread = 0; thread < 4; thread++) {
                Random random = Seeds.random("MemoryBudgetTest " + thread);
                threads.add(executor.submit(() -> {
                    for (int i = 0; i < 20_000; i++) {
                        query(random);
                    }
                }));
            }
            for (Future<?> thread : threads) {
                thread.get();
            }
        }
        assertThat(budget.usedBytes()).isZero();
    }

    private void query(Random random) {
        try (QueryMemory query = budget.forQuery()) {
            query.take(FREE + random.nextInt(600));
            query.take(random.nextInt(600));
            assertThat(budget.usedBytes()).isBetween(0L, 1_000L);
        } catch (MemoryBudgetException e) {
            assertThat(budget.usedBytes()).isBetween(0L, 1_000L);
        }
    }
}
