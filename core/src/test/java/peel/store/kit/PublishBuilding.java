package peel.store.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static peel.store.kit.Rows.GATE;
import static peel.store.kit.Rows.LANE;
import static peel.store.kit.Rows.MILE;
import static peel.store.kit.Rows.crime;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import peel.store.Release;
import peel.store.Store;
import peel.store.StoreException;
import peel.store.build.ReleaseBuilder;

/// How a release must be published: at once, or not at all.
public interface PublishBuilding extends BuildingKit {
    @Test
    default void aReleaseBeingReadStaysWholeWhileNewOnesArePublished() throws IOException {
        new StoreKit().crimes("2024-01", crime(GATE, "Burglary", "", "a")).load(engine());
        try (Store store = engine().open(); Release old = store.acquire().orElseThrow()) {
            for (int i = 0; i < 3; i++) {
                new StoreKit().crimes("2024-01", crime(GATE, "Drugs", "", "b" + i)).load(engine());
            }
            assertThat(StoreKit.crimes(old, MILE, "2024-01")).containsExactly("burglary|On or near Gate Street|");
        }
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(release.info().number()).isEqualTo(4);
            assertThat(StoreKit.crimes(release, MILE, "2024-01")).containsExactly("drugs|On or near Gate Street|");
        }
    }

    @Test
    default void anOpenStorePicksUpTheNewReleaseByItself() throws Exception {
        new StoreKit().crimes("2024-01", crime(GATE, "Burglary", "", "a")).load(engine());
        try (Store store = engine().open()) {
            new StoreKit().crimes("2024-01", crime(GATE, "Drugs", "", "b")).load(engine());
            long deadline = System.nanoTime() + 10_000_000_000L;
            long number = 0;
            while (number < 2 && System.nanoTime() < deadline) {
                Thread.sleep(20);
                try (Release release = store.acquire().orElseThrow()) {
                    number = release.info().number();
                }
            }
            assertThat(number).isEqualTo(2);
        }
    }

    @Test
    default void aLoadThatIsGivenUpChangesNothingAndASecondLoadHasToWait() throws IOException {
        new StoreKit().crimes("2024-01", crime(GATE, "Burglary", "", "a")).load(engine());
        try (ReleaseBuilder builder = engine().newRelease()) {
            builder.month(StoreKit.month("2024-02")).finish(Runnable::run);
            assertThatThrownBy(() -> engine().newRelease()).isInstanceOf(StoreException.class)
                    .hasMessageContaining("another load is using");
        }
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(release.info().number()).isEqualTo(1);
            assertThat(release.info().months()).hasSize(1);
        }
        assertThat(engine().verify((_, _) -> {
        }).problems()).isEmpty();
    }

    @Test
    default void whatHasNoReleaseCannotBeVerified() throws IOException {
        engine().newRelease().close();
        assertThatThrownBy(() -> engine().verify((_, _) -> {
        })).isInstanceOf(StoreException.class).hasMessageContaining("nothing has been loaded")
                .hasMessageContaining(engine().name());
        assertThatThrownBy(() -> engine("missing").open()).isInstanceOf(StoreException.class)
                .hasMessageContaining(engine("missing").name());
    }

    @Test
    default void whatIsClearedIsServedOnUntilTheNextReleaseWhichBeginsWithNothing() throws IOException {
        engine().clear();
        new StoreKit().crimes("2024-01", crime(GATE, "Burglary", "", "a")).boundary("kent", "A", 51, 0, 52, 1)
                .load(engine());
        try (Store open = engine().open(); Release old = open.acquire().orElseThrow()) {
            engine().clear();
            try (Store store = engine().open()) {
                assertThat(store.acquire()).isEmpty();
            }
            new StoreKit().crimes("2024-02", crime(LANE, "Drugs", "", "b")).load(engine());
            assertThat(StoreKit.crimes(old, MILE, "2024-01")).containsExactly("burglary|On or near Gate Street|");
        }
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(release.info().months()).containsExactly(StoreKit.month("2024-02"));
            assertThat(release.storedResponseKeys()).isEmpty();
            assertThat(StoreKit.history(release, "a")).containsExactly("none");
        }
        try (ReleaseBuilder _ = engine().newRelease()) {
            assertThatThrownBy(() -> engine().clear()).isInstanceOf(StoreException.class)
                    .hasMessageContaining("another load is using");
        }
    }
}
