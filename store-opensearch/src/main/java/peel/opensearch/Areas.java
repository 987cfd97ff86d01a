package peel.opensearch;

import java.util.Optional;
import java.util.stream.Stream;
import peel.model.NeighbourhoodId;
import peel.opensearch.document.BoundaryBox;
import peel.store.query.AreaKind;
import peel.store.query.NamedArea;

/// The areas of a release that have a name.
final class Areas {
    private final OpenRelease release;

    Areas(OpenRelease release) {
        this.release = release;
    }

    /// All areas of a kind in their order.
    Stream<NamedArea> all(AreaKind kind) {
        return switch (kind) {
            case FORCE, LSOA -> release.areas(kind).stream();
            case NEIGHBOURHOOD -> release.boundaries().boxes().stream().map(Areas::neighbourhood);
        };
    }

    /// The area with an id, if there is one.
    Optional<NamedArea> find(AreaKind kind, String id) {
        return switch (kind) {
            case FORCE, LSOA -> release.area(kind, id);
            case NEIGHBOURHOOD -> {
                int slash = id.indexOf('/');
                yield slash < 0
                        ? Optional.empty()
                        : release.boundaries().box(new NeighbourhoodId(id.substring(0, slash), id.substring(slash + 1)))
                                .map(Areas::neighbourhood);
            }
        };
    }

    private static NamedArea neighbourhood(BoundaryBox box) {
        return new NamedArea(AreaKind.NEIGHBOURHOOD, box.id().toString(), "", Optional.of(box.bounds()));
    }
}
