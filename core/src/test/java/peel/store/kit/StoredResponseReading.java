package peel.store.kit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import peel.model.ApiMethod;
import peel.model.NeighbourhoodId;
import peel.model.ResourceKey;
import peel.store.Release;
import peel.store.Store;
import peel.store.inmemory.ReleaseContentBuilder;

/// What every store must do with stored responses and boundaries.
public interface StoredResponseReading extends ReadingKit {
    private static String body(Release release, ResourceKey key) {
        return release.storedResponse(key).map(body -> new String(body, UTF_8)).orElse("none");
    }

    @Test
    default void storedResponsesComeBackByTheirKeys() throws IOException {
        ResourceKey forces = ResourceKey.of(ApiMethod.FORCES);
        ResourceKey belfast = ResourceKey.of(ApiMethod.NEIGHBOURHOOD_EVENTS,
                new NeighbourhoodId("northern-ireland", "Belfast City North"));
        ResourceKey point = ResourceKey.locate(51.5, -0.0);
        try (Store store = holding(new ReleaseContentBuilder().storedResponse(forces, "[2]")
                .storedResponse(belfast, "[\"x\"]").storedResponse(point, "{}").build());
                Release release = store.acquire().orElseThrow()) {
            assertThat(body(release, forces)).isEqualTo("[2]");
            assertThat(body(release, belfast)).isEqualTo("[\"x\"]");
            assertThat(body(release, ResourceKey.locate(51.50, 0))).isEqualTo("{}");
            assertThat(body(release, ResourceKey.of(ApiMethod.FORCE, "kent"))).isEqualTo("none");
            assertThat(release.storedResponseKeys()).containsExactlyInAnyOrder(forces, belfast, point).isSorted();
        }
    }

    @Test
    default void aPointIsInTheSmallestBoundaryThatHoldsItBordersIncluded() throws IOException {
        try (Store store = holding(new ReleaseContentBuilder().box("kent", "large", 51, 0, 53, 2)
                .box("kent", "small", 51.5, 0.5, 52, 1).box("kent", "east", 51.5, 1, 52, 1.5)
                .box("essex", "twin", 51.5, 1, 52, 1.5).build()); Release release = store.acquire().orElseThrow()) {
            assertThat(at(release, 51.6, 0.6)).isEqualTo("kent/small");
            assertThat(at(release, 51.1, 0.1)).isEqualTo("kent/large");
            assertThat(at(release, 51, 2)).isEqualTo("kent/large");
            assertThat(at(release, 51.7, 1)).isEqualTo("essex/twin");
            assertThat(at(release, 51.7, 1.2)).isEqualTo("essex/twin");
            assertThat(at(release, 51.7, 0.99999999)).isEqualTo("kent/small");
            assertThat(at(release, 50.9999999, 1)).isEqualTo("none");
            assertThat(at(release, -90, 180)).isEqualTo("none");
        }
    }

    private static String at(Release release, double lat, double lng) {
        return release.neighbourhoodAt(lat, lng).map(NeighbourhoodId::toString).orElse("none");
    }
}
