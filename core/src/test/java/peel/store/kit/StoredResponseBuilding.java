package peel.store.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static peel.store.kit.Rows.GATE;
import static peel.store.kit.Rows.crime;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import peel.model.ApiMethod;
import peel.model.NeighbourhoodId;
import peel.model.ResourceKey;
import peel.store.Release;
import peel.store.Store;

/// What a load must do with stored responses and boundaries that are loaded again.
public interface StoredResponseBuilding extends BuildingKit {
    @Test
    default void storedResponsesComeBackFromThisReleaseAndTheNext() throws IOException {
        ResourceKey forces = ResourceKey.of(ApiMethod.FORCES);
        ResourceKey belfast = ResourceKey.of(ApiMethod.NEIGHBOURHOOD_EVENTS,
                new NeighbourhoodId("northern-ireland", "Belfast City North"));
        ResourceKey point = ResourceKey.locate(51.5, -0.0);
        new StoreKit().storedResponse(forces, "[1]").storedResponse(forces, "[2]").storedResponse(belfast, "[]")
                .storedResponse(point, "{}").load(engine());
        new StoreKit().crimes("2024-01", crime(GATE, "Burglary", "", "a")).storedResponse(belfast, "[\"x\"]")
                .load(engine());
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(StoreKit.storedResponse(release, forces)).isEqualTo("[2]");
            assertThat(StoreKit.storedResponse(release, belfast)).isEqualTo("[\"x\"]");
            assertThat(StoreKit.storedResponse(release, ResourceKey.locate(51.50, 0))).isEqualTo("{}");
            assertThat(StoreKit.storedResponse(release, ResourceKey.of(ApiMethod.FORCE, "kent"))).isEqualTo("none");
            assertThat(release.storedResponseKeys()).containsExactlyInAnyOrder(forces, belfast, point).isSorted();
        }
        assertThat(engine().verify((_, _) -> {
        }).problems()).isEmpty();
    }

    @Test
    default void aBoundaryThatIsLoadedAgainReplacesTheOneBefore() throws IOException {
        ResourceKey key = ResourceKey.of(ApiMethod.NEIGHBOURHOOD_BOUNDARY, new NeighbourhoodId("kent", "A"));
        new StoreKit().boundary("kent", "A", 51, 0, 52, 1).boundary("kent", "B", 53, 0, 54, 1)
                .load(engine());
        new StoreKit().boundary("kent", "A", 55, 0, 56, 1).load(engine());
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(StoreKit.at(release, 51.5, 0.5)).isEqualTo("none");
            assertThat(StoreKit.at(release, 53.5, 0.5)).isEqualTo("kent/B");
            assertThat(StoreKit.at(release, 55.5, 0.5)).isEqualTo("kent/A");
            assertThat(StoreKit.storedResponse(release, key)).isEqualTo("[55.0, 0.0, 56.0, 1.0]");
        }
        new StoreKit().storedResponse(key, "[]").load(engine());
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(StoreKit.at(release, 55.5, 0.5)).isEqualTo("none");
            assertThat(StoreKit.storedResponse(release, key)).isEqualTo("[]");
        }
    }
}
