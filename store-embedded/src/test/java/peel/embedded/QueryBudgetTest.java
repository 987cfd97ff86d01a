package peel.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.geo.Circle;
import peel.model.Force;
import peel.model.Month;
import peel.model.MonthRange;
import peel.store.Release;
import peel.store.Store;
import peel.store.kit.CrimeSpec;
import peel.store.kit.StopSpec;
import peel.store.kit.StoreKit;
import peel.store.memory.MemoryBudget;
import peel.store.memory.MemoryBudgetException;
import peel.store.query.CrimeQuery;
import peel.store.query.LocationFilter;
import peel.store.query.Place;
import peel.store.query.StopQuery;
import peel.store.query.StopQuery.Scope;

/// What queries of the embedded store may hold of the heap.
final class QueryBudgetTest {
    private static final String GATE = "52629729,-1131592,On or near Gate Street";
    private static final String LANE = "52630100,-1131000,On or near Mill Lane";
    private static final LocationFilter MILE = new LocationFilter.Inside(Circle.ofOneMile(52.629729, -1.131592));

    @TempDir
    private Path directory = Path.of(".");

    @Test
    void aQueryThatExceedsTheBudgetFailsBeforeItsFirstRowAndLeavesNothing() throws IOException {
        CrimeSpec[] rows = new CrimeSpec[4_000];
        Arrays.fill(rows, CrimeSpec.of("leicestershire", GATE, "Burglary", "", ""));
        rows[0] = CrimeSpec.of("leicestershire", LANE, "Drugs", "", "");
        StopSpec[] stops = new StopSpec[4_000];
        Arrays.fill(stops, StopSpec.of("kent", "52629729,-1131592", "2024-01-01T10:00:00+00:00", "Arrest"));
        EmbeddedEngine engine = new EmbeddedEngine(directory);
        new StoreKit().crimes("2024-01", rows).stops("2024-01", stops).load(engine);
        MemoryBudget budget = new MemoryBudget(10_000);
        int[] seen = {0};
        try (Store store = engine.open(budget); Release release = store.acquire().orElseThrow()) {
            Month month = Month.of(2024, 1);
            MonthRange january = MonthRange.of(month);
            Force kent = release.vocabulary().findForce("kent").orElseThrow();
            assertThatThrownBy(() -> release.crimes(new CrimeQuery(MILE, january, Optional.empty()), _ -> seen[0]++))
                    .isInstanceOf(MemoryBudgetException.class);
            assertThatThrownBy(() -> release.stops(new StopQuery(new Scope.OfForce(kent), january), _ -> seen[0]++))
                    .isInstanceOf(MemoryBudgetException.class);
            assertThat(seen[0]).isZero();
            assertThat(budget.usedBytes()).isZero();
            int lane = release.nearestPlace(52.6301, -1.131, month).map(Place::id).orElseThrow();
            assertThat(StoreKit.crimes(release, new LocationFilter.AtPlace(lane), "2024-01"))
                    .containsExactly("drugs|On or near Mill Lane|");
            assertThat(release.countCrimes(new CrimeQuery(MILE, january, Optional.empty()))).isEqualTo(4_000);
            assertThat(budget.usedBytes()).isZero();
        }
    }
}
