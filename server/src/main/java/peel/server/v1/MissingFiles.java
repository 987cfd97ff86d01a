package peel.server.v1;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import peel.geo.Area;
import peel.geo.Boundary;
import peel.geo.Bounds;
import peel.model.Force;
import peel.model.Month;
import peel.model.MonthRange;
import peel.store.Release;
import peel.store.coverage.Coverage;
import peel.store.coverage.MissingFile;
import peel.store.filter.RecordFilter;
import peel.store.query.AreaKind;
import peel.store.query.NamedArea;

/// What a query touches and the release does not hold: months without any record of the kind, and forces that have records of
/// this kind in other months. A force counts if the query names it; else if the query may select it, and the places of the
/// force lie where the query looks.
final class MissingFiles {
    private final Release release;
    private final RecordFilter filter;
    /// The ordinals of the forces of each month.
    private final Map<Month, BitSet> held = new HashMap<>();
    private final List<Force> touched = new ArrayList<>();

    private MissingFiles(Release release, RecordFilter filter) {
        this.release = release;
        this.filter = filter;
    }

    static List<MissingFile> of(Release release, RecordFilter filter) {
        MissingFiles files = new MissingFiles(release, filter);
        files.read(release.coverage());
        List<MissingFile> missing = new ArrayList<>();
        for (MonthRange range : filter.months().ranges()) {
            for (int index = range.first().index(); index <= range.last().index(); index++) {
                files.add(new Month(index), missing);
            }
        }
        return missing;
    }

    private void read(List<Coverage> coverage) {
        BitSet forces = new BitSet();
        for (Coverage rows : coverage) {
            if (rows.kind() == filter.kind() && rows.isLoaded()) {
                held.computeIfAbsent(rows.month(), _ -> new BitSet()).set(rows.force().ordinal());
                forces.set(rows.force().ordinal());
            }
        }
        filter.forces().included().forEach(force -> forces.set(force.ordinal()));
        forces.clear(Force.UNKNOWN.ordinal());
        List<List<Bounds>> boxes = boxes();
        forces.stream().mapToObj(release.vocabulary()::force).filter(force -> isTouched(force, boxes))
                .forEach(touched::add);
    }

    private void add(Month month, List<MissingFile> missing) {
        BitSet ofMonth = held.get(month);
        if (ofMonth == null) {
            missing.add(new MissingFile(filter.kind(), month, Optional.empty()));
            return;
        }
        for (Force force : touched) {
            if (!ofMonth.get(force.ordinal())) {
                missing.add(new MissingFile(filter.kind(), month, Optional.of(force)));
            }
        }
    }

    private boolean isTouched(Force force, List<List<Bounds>> boxes) {
        if (filter.forces().included().contains(force)) {
            return true;
        }
        boolean isOtherType = filter.isBtp().isPresent()
                && filter.isBtp().get() != force.isBritishTransportPolice();
        if (!filter.forces().accepts(force) || isOtherType) {
            return false;
        }
        if (boxes.isEmpty()) {
            return true;
        }
        Optional<Bounds> ofForce = release.area(AreaKind.FORCE, force.id()).flatMap(NamedArea::bounds);
        return ofForce.isPresent() && boxes.stream()
                .allMatch(alternatives -> alternatives.stream().anyMatch(ofForce.get()::intersects));
    }

    /// Where the query looks: a box of each list must be touched.
    private List<List<Bounds>> boxes() {
        List<List<Bounds>> boxes = new ArrayList<>();
        filter.where().areas().stream().map(Area::bounds).forEach(box -> boxes.add(List.of(box)));
        addAlternatives(filter.where().places().included(), filter.where().places().included().stream()
                .flatMap(id -> release.place(id).stream())
                .map(place -> new Bounds(place.latMicro(), place.lngMicro(), place.latMicro(), place.lngMicro())),
                boxes);
        addAlternatives(filter.where().lsoas().included(), filter.where().lsoas().included().stream()
                .flatMap(code -> release.area(AreaKind.LSOA, code).stream()).flatMap(area -> area.bounds().stream()),
                boxes);
        addAlternatives(filter.where().neighbourhoods().included(), filter.where().neighbourhoods().included().stream()
                .flatMap(id -> release.boundary(id).stream()).map(Boundary::bounds), boxes);
        return boxes;
    }

    private static void addAlternatives(Collection<?> included, Stream<Bounds> bounds, List<List<Bounds>> boxes) {
        if (!included.isEmpty()) {
            boxes.add(bounds.toList());
        }
    }
}
