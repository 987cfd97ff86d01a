package peel.embedded.query;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import peel.embedded.reference.NeighbourhoodIndex;
import peel.geo.Boundary;
import peel.geo.Bounds;
import peel.model.Force;
import peel.model.NeighbourhoodId;
import peel.store.coverage.Coverage;
import peel.store.query.AreaKind;
import peel.store.query.AreaVisitor;
import peel.store.query.NamedArea;

/// Queries for areas that have a name.
public final class AreaQueries {
    private final OpenRelease release;

    /// Queries for a release.
    public AreaQueries(OpenRelease release) {
        this.release = release;
    }

    /// Hands over all areas of a kind: forces in the order of the vocabulary, others in the order of their ids.
    ///
    /// @throws peel.store.DamagedReleaseException when the files that have them are damaged
    public void all(AreaKind kind, AreaVisitor visitor) {
        Stream<NamedArea> areas = switch (kind) {
            case FORCE -> release.vocabulary().forces().stream().filter(this::isUsed).map(this::force);
            case NEIGHBOURHOOD -> IntStream.range(0, neighbourhoods().size()).mapToObj(this::neighbourhood);
            case LSOA -> IntStream.range(0, release.lsoas().size()).filter(this::isUsed).mapToObj(this::lsoa);
        };
        areas.forEach(visitor::visit);
    }

    /// The area with an id, if there is one.
    ///
    /// @throws peel.store.DamagedReleaseException when the files that have it are damaged
    public Optional<NamedArea> find(AreaKind kind, String id) {
        return switch (kind) {
            case FORCE -> release.vocabulary().findForce(id).filter(this::isUsed).map(this::force);
            case NEIGHBOURHOOD -> {
                int slash = id.indexOf('/');
                int boundary = slash < 0
                        ? -1
                        : neighbourhoods().find(new NeighbourhoodId(id.substring(0, slash), id.substring(slash + 1)));
                yield boundary < 0
                        ? Optional.empty()
                        : Optional.of(neighbourhood(neighbourhoods().position(boundary)));
            }
            case LSOA -> {
                int position = release.lsoas().find(id);
                yield position < 0 || !isUsed(position) ? Optional.empty() : Optional.of(lsoa(position));
            }
        };
    }

    /// The boundary of a neighbourhood, if it is loaded.
    ///
    /// @throws peel.store.DamagedReleaseException when the files that have it are damaged
    public Optional<Boundary> boundary(NeighbourhoodId neighbourhood) {
        int boundary = neighbourhoods().find(neighbourhood);
        return boundary < 0 ? Optional.empty() : Optional.of(release.boundaries().boundary(boundary));
    }

    private boolean isUsed(Force force) {
        return !force.equals(Force.UNKNOWN) && release.manifest().coverage().stream()
                .filter(coverage -> coverage.rows() > 0).map(Coverage::force).anyMatch(force::equals);
    }

    private NamedArea force(Force force) {
        release.damage().requireIntact(FoundDamage.PLACES);
        return new NamedArea(AreaKind.FORCE, force.id(), force.name(), release.forceBoxes().box(force.ordinal()));
    }

    private NeighbourhoodIndex neighbourhoods() {
        release.damage().requireIntact(FoundDamage.BOUNDARIES);
        release.damage().requireIntact(FoundDamage.RESPONSES);
        return release.neighbourhoods();
    }

    private NamedArea neighbourhood(int position) {
        return new NamedArea(AreaKind.NEIGHBOURHOOD, neighbourhoods().id(position).toString(), "",
                Optional.of(release.boundaries().bounds(neighbourhoods().boundary(position))));
    }

    private boolean isUsed(int lsoa) {
        release.damage().requireIntact(FoundDamage.PLACES);
        return IntStream.of(release.lsoas().numbers(lsoa))
                .anyMatch(number -> release.lsoaBoxes().newestMonth(number) > 0);
    }

    /// An LSOA that had several names has the newest.
    private NamedArea lsoa(int position) {
        int[] numbers = release.lsoas().numbers(position);
        int newest = numbers[0];
        Optional<Bounds> bounds = Optional.empty();
        for (int number : numbers) {
            if (release.lsoaBoxes().newestMonth(number) >= release.lsoaBoxes().newestMonth(newest)) {
                newest = number;
            }
            Optional<Bounds> its = release.lsoaBoxes().box(number);
            bounds = Stream.concat(bounds.stream(), its.stream()).reduce(Bounds::union);
        }
        return new NamedArea(AreaKind.LSOA, release.lsoas().code(position),
                release.dictionaries().lsoas().name(newest), bounds);
    }
}
