package peel.embedded.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peel.embedded.query.FoundDamage;
import peel.embedded.query.LsoaIndex;
import peel.embedded.query.OpenRelease;
import peel.geo.Bounds;
import peel.geo.Box;
import peel.model.Force;
import peel.store.filter.RecordFilter;

/// Boxes outside of which no record with a place can satisfy a filter, because it is of a force or an LSOA. A filter of the whole
/// country then has to look at a small part of it only.
final class NarrowBoxes {
    private static final int MOST_FORCES = 4;
    private static final int MOST_LSOAS = 64;

    private NarrowBoxes() {}

    /// The boxes; empty when every place has to be looked at.
    static Optional<List<Box>> of(OpenRelease release, RecordFilter filter) {
        int lsoas = filter.where().lsoas().included().size();
        int forces = filter.forces().included().size();
        if (lsoas > 0 && lsoas <= MOST_LSOAS) {
            return Optional.of(ofLsoas(release, filter));
        }
        return forces > 0 && forces <= MOST_FORCES ? Optional.of(ofForces(release, filter)) : Optional.empty();
    }

    private static List<Box> ofForces(OpenRelease release, RecordFilter filter) {
        release.damage().requireIntact(FoundDamage.PLACES);
        return filter.forces().included().stream().map(Force::ordinal)
                .flatMap(force -> release.forceBoxes().box(force).stream()).map(Box::of).toList();
    }

    private static List<Box> ofLsoas(OpenRelease release, RecordFilter filter) {
        release.damage().requireIntact(FoundDamage.PLACES);
        LsoaIndex index = release.lsoas();
        List<Bounds> boxes = new ArrayList<>();
        for (String code : filter.where().lsoas().included()) {
            int position = index.find(code);
            if (position >= 0) {
                for (int number : index.numbers(position)) {
                    release.lsoaBoxes().box(number).ifPresent(boxes::add);
                }
            }
        }
        return boxes.stream().map(Box::of).toList();
    }
}
