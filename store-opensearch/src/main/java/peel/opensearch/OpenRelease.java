package peel.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import peel.model.Month;
import peel.model.MonthRange;
import peel.model.NeighbourhoodId;
import peel.model.RecordKind;
import peel.model.ResourceKey;
import peel.model.StopTextField;
import peel.model.Vocabulary;
import peel.opensearch.client.ClusterClient;
import peel.opensearch.client.StoredDocument;
import peel.opensearch.document.MonthIndex;
import peel.opensearch.document.PublishedPlace;
import peel.opensearch.document.ReferenceDocuments;
import peel.opensearch.document.ReferenceReader;
import peel.opensearch.document.ReleaseManifest;
import peel.opensearch.place.PlaceTable;
import peel.opensearch.place.PlaceTableBuilder;
import peel.opensearch.query.SearchableRelease;
import peel.opensearch.record.RecordContext;
import peel.store.ReleaseInfo;
import peel.store.StoreException;
import peel.store.coverage.Coverage;
import peel.store.query.AreaKind;
import peel.store.query.NamedArea;

/// A release of which everything but its records is on the heap. Safe for several threads.
final class OpenRelease {
    private static final System.Logger LOG = System.getLogger("peel.store");

    private final ReleaseManifest manifest;
    private final ReleaseInfo info;
    private final List<Coverage> coverage;
    private final Map<AreaKind, List<NamedArea>> areas = new EnumMap<>(AreaKind.class);
    private final Map<AreaKind, Map<String, NamedArea>> areasById = new EnumMap<>(AreaKind.class);
    private final Boundaries boundaries;
    private final Map<StopTextField, List<String>> stopTexts;
    private final List<ResourceKey> responseKeys;
    private final Set<ResourceKey> responses;
    private final ReferenceReader reference;
    private final SearchableRelease searchable;
    private final AtomicInteger readers = new AtomicInteger();

    private OpenRelease(ClusterClient client, ReleaseManifest manifest) throws IOException {
        this.manifest = manifest;
        this.reference = new ReferenceReader(manifest.sections(), id -> data(client, manifest.reference(), id));
        Vocabulary vocabulary = reference.vocabulary();
        this.coverage = List.copyOf(reference.coverage(vocabulary));
        this.info = ReleaseInfo.of(manifest.number(), manifest.tag(), manifest.publishedAt(), coverage,
                manifest.places(), manifest.bytes());
        for (AreaKind kind : List.of(AreaKind.FORCE, AreaKind.LSOA)) {
            areas.put(kind, List.copyOf(reference.areas(kind)));
            areasById.put(kind, areas(kind).stream().collect(Collectors.toMap(NamedArea::id, area -> area)));
        }
        this.boundaries = new Boundaries(List.copyOf(reference.boundaryBoxes()), reference);
        this.stopTexts = reference.stopTexts();
        this.responseKeys = List.copyOf(reference.responseKeys());
        this.responses = new HashSet<>(responseKeys);
        PlaceTable places = places();
        LOG.log(System.Logger.Level.DEBUG,
                "release " + manifest.number() + ": its places take " + places.bytes() + " bytes of the heap");
        RecordContext records = new RecordContext(places, vocabulary, manifest.firstCrimeIds());
        this.searchable = new SearchableRelease(client.search(), vocabulary, places, records, boundaries::boundary,
                indices(manifest), manifest.steps() > 0 ? Optional.of(manifest.reference()) : Optional.empty());
    }

    /// Reads a release.
    ///
    /// @throws StoreException when it is not complete
    /// @throws IOException when it cannot be read
    static OpenRelease open(ClusterClient client, ReleaseManifest manifest) throws IOException {
        return new OpenRelease(client, manifest);
    }

    private static byte[] data(ClusterClient client, String index, String id) throws IOException {
        StoredDocument document = client.documents().get(index, id).orElseThrow(() -> new StoreException(
                "the cluster " + client.name() + " lacks the document " + id + " of the index " + index
                        + ": publish the release again"));
        return ReferenceDocuments.data(document.source());
    }

    private PlaceTable places() throws IOException {
        PlaceTableBuilder builder = new PlaceTableBuilder(info.months());
        reference.places(published -> builder.add(published.place(), neighbourhood(published),
                published.months().stream().flatMap(OpenRelease::months).toList()));
        return builder.build();
    }

    private Optional<NeighbourhoodId> neighbourhood(PublishedPlace published) {
        return published.neighbourhood() == PublishedPlace.NO_NEIGHBOURHOOD
                ? Optional.empty()
                : Optional.of(boundaries.boxes().get(published.neighbourhood()).id());
    }

    private static Stream<Month> months(MonthRange range) {
        return IntStream.rangeClosed(range.first().index(), range.last().index()).mapToObj(Month::new);
    }

    private static Map<RecordKind, List<MonthIndex>> indices(ReleaseManifest manifest) {
        Map<RecordKind, List<MonthIndex>> indices = new EnumMap<>(RecordKind.class);
        for (MonthIndex month : manifest.months()) {
            indices.computeIfAbsent(month.kind(), _ -> new ArrayList<>()).add(month);
        }
        return indices;
    }

    /// How many leases on it are not closed yet.
    AtomicInteger readers() {
        return readers;
    }

    ReleaseManifest manifest() {
        return manifest;
    }

    ReleaseInfo info() {
        return info;
    }

    List<Coverage> coverage() {
        return coverage;
    }

    /// The forces or LSOAs that are named areas.
    List<NamedArea> areas(AreaKind kind) {
        return areas.getOrDefault(kind, List.of());
    }

    /// The force or LSOA with an id, if it is a named area.
    Optional<NamedArea> area(AreaKind kind, String id) {
        return Optional.ofNullable(areasById.get(kind)).map(byId -> byId.get(id));
    }

    Boundaries boundaries() {
        return boundaries;
    }

    List<String> stopTexts(StopTextField field) {
        return stopTexts.getOrDefault(field, List.of());
    }

    List<ResourceKey> responseKeys() {
        return responseKeys;
    }

    boolean hasResponse(ResourceKey key) {
        return responses.contains(key);
    }

    ReferenceReader reference() {
        return reference;
    }

    SearchableRelease searchable() {
        return searchable;
    }
}
