package peel.store.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static peel.store.kit.Town.FAR;
import static peel.store.kit.Town.GATE;
import static peel.store.kit.Town.JANUARY;
import static peel.store.kit.Town.KENT;
import static peel.store.kit.Town.MARCH;
import static peel.store.kit.Town.MILE;
import static peel.store.kit.Town.crime;
import static peel.store.kit.Town.stop;
import static peel.store.kit.Town.unplaced;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import peel.model.MonthRange;
import peel.store.Release;
import peel.store.Store;
import peel.store.inmemory.ReleaseContent;
import peel.store.inmemory.ReleaseContentBuilder;

/// What every store must do with a release as a whole.
public interface ReleaseReading extends ReadingKit {
    @Test
    default void aStoreWithoutAReleaseHasNone() throws IOException {
        try (Store store = empty()) {
            assertThat(store.acquire()).isEmpty();
        }
    }

    @Test
    default void aReleaseKnowsWhatItHolds() throws IOException {
        ReleaseContent content = new ReleaseContentBuilder()
                .crimes(crime(MARCH, "drugs", GATE).build(), unplaced(KENT, MARCH, "drugs").build(),
                        crime(MARCH, "drugs", FAR).build())
                .stops(stop(KENT, "01T10:00", Optional.empty())).box("kent", "A", 51, 0, 52, 1).build();
        try (Store store = holding(content); Release release = store.acquire().orElseThrow()) {
            assertThat(release.coverage()).isEqualTo(content.coverage());
            assertThat(release.info().number()).isEqualTo(1);
            assertThat(release.info().tag()).isNotBlank();
            assertThat(release.info().months()).containsExactly(JANUARY, MARCH);
            assertThat(release.info().crimeMonths()).containsExactly(MARCH);
            assertThat(release.info().stopMonths()).containsExactly(JANUARY);
            assertThat(release.info().places()).isEqualTo(2);
            assertThat(release.damage().isNone()).isTrue();
            assertThat(release.vocabulary().findForce("kent")).hasValue(KENT);
        }
    }

    @Test
    default void aReleaseMayHaveNoMonthAtAll() throws IOException {
        try (Store store = holding(new ReleaseContentBuilder().box("kent", "A", 51, 0, 52, 1).build());
                Release release = store.acquire().orElseThrow()) {
            assertThat(release.info().latestMonth()).isEmpty();
            assertThat(release.coverage()).isEmpty();
            assertThat(release.nearestPlace(51, 0, JANUARY)).isEmpty();
            assertThat(release.neighbourhoodAt(51.5, 0.5)).isPresent();
            assertThat(Shown.crimes(release, MILE, MonthRange.of(JANUARY))).isEmpty();
        }
    }

    @Test
    default void aReleaseStaysReadableAfterItsStoreIsClosed() throws IOException {
        Store store = holding(new ReleaseContentBuilder().crimes(crime(JANUARY, "drugs", GATE).build()).build());
        store.acquire().ifPresent(Release::close);
        try (Release release = store.acquire().orElseThrow()) {
            store.close();
            assertThat(store.acquire()).isEmpty();
            assertThat(Shown.crimes(release, MILE, MonthRange.of(JANUARY))).hasSize(1);
        }
    }
}
