package peel.store.inmemory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import peel.geo.Boundary;
import peel.geo.Bounds;
import peel.model.ArchiveField;
import peel.model.Force;
import peel.store.query.ArchiveView;
import peel.store.query.AreaKind;
import peel.store.query.NamedArea;
import peel.store.row.StoredResponse;

/// The areas that records and boundaries name.
final class NamedAreas {
    private NamedAreas() {}

    static List<NamedArea> of(ReleaseContent content, AreaKind kind) {
        return switch (kind) {
            case FORCE -> forces(content);
            case NEIGHBOURHOOD -> neighbourhoods(content);
            case LSOA -> lsoas(content);
        };
    }

    private static List<NamedArea> forces(ReleaseContent content) {
        return rows(content).map(LocatedRecord::force).filter(force -> !force.equals(Force.UNKNOWN)).distinct()
                .sorted(Comparator.comparingInt(Force::ordinal))
                .map(force -> new NamedArea(AreaKind.FORCE, force.id(), force.name(),
                        box(rows(content).filter(row -> row.force().equals(force)))))
                .toList();
    }

    private static List<NamedArea> neighbourhoods(ReleaseContent content) {
        return content.storedResponses().stream().filter(response -> response.boundary().isPresent())
                .map(NamedAreas::neighbourhood).sorted(Comparator.comparing(NamedArea::id)).toList();
    }

    private static NamedArea neighbourhood(StoredResponse response) {
        return new NamedArea(AreaKind.NEIGHBOURHOOD, response.key().neighbourhood().orElseThrow().toString(), "",
                response.boundary().map(Boundary::bounds));
    }

    private static List<NamedArea> lsoas(ReleaseContent content) {
        return rows(content).map(FilterMatch::lsoaCode).filter(code -> !code.isEmpty()).distinct().sorted()
                .map(code -> new NamedArea(AreaKind.LSOA, code, newestLsoaName(content, code),
                        box(rows(content).filter(row -> FilterMatch.lsoaCode(row).equals(code)))))
                .toList();
    }

    private static String newestLsoaName(ReleaseContent content, String code) {
        return rows(content).filter(row -> FilterMatch.lsoaCode(row).equals(code))
                .sorted(Comparator.comparing(LocatedRecord::month))
                .map(row -> ((ArchiveView) row).archiveText(ArchiveField.LSOA_NAME)).reduce("", (_, newer) -> newer);
    }

    private static Stream<LocatedRecord> rows(ReleaseContent content) {
        return Stream.of(content.crimes(), content.outcomes(), content.stops()).flatMap(List::stream);
    }

    private static Optional<Bounds> box(Stream<LocatedRecord> rows) {
        return rows.flatMap(row -> row.place().stream())
                .map(place -> new Bounds(place.latMicro(), place.lngMicro(), place.latMicro(), place.lngMicro()))
                .reduce(Bounds::union);
    }
}
