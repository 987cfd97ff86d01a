package peel.opensearch.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.derive.MapGeneration;
import peel.embedded.EmbeddedEngine;
import peel.geo.Morton;
import peel.model.ApiMethod;
import peel.model.ArchiveField;
import peel.model.Month;
import peel.model.ResourceKey;
import peel.model.StopTextField;
import peel.model.Vocabulary;
import peel.opensearch.record.CopiedPlaces;
import peel.store.Release;
import peel.store.Store;
import peel.store.StoreException;
import peel.store.copy.CopyableRelease;
import peel.store.kit.CrimeSpec;
import peel.store.kit.StopSpec;
import peel.store.kit.StoreKit;
import peel.store.query.AreaKind;
import peel.store.query.NamedArea;
import peel.store.row.UpstreamCrime;

/// What a reference index holds comes back as the release has it.
final class ReferenceDocumentsTest {
    private static final String GATE = "52629729,-1131592,On or near Gate Street";
    private static final ResourceKey FORCES = ResourceKey.of(ApiMethod.FORCES);

    private final Map<String, byte[]> documents = new HashMap<>();

    @TempDir
    private Path directory = Path.of(".");

    /// A place that was renamed with the second map generation, that British Transport Police names otherwise, and whose id a
    /// recorded response replaces; a category, an outcome and a force of the data alone.
    private void load(EmbeddedEngine engine) throws IOException {
        new StoreKit()
                .crimes("2022-06", CrimeSpec.of("kent", GATE, "Burglary", "", "a"),
                        CrimeSpec.of("btp", "52629729,-1131592,On or near Leicester (Station)", "Drugs", "", "b"))
                .crimes("2022-07", new CrimeSpec("leicestershire", "52629729,-1131592,On or near New Gate", "Burglary",
                        "Offender fined", "c", Optional.empty(), Map.of(ArchiveField.LSOA_CODE, "E01025700",
                                ArchiveField.LSOA_NAME, "Leicester 041B")))
                .outcomes("2024-01", CrimeSpec.of("kent", "51000000,1000000,", "Local resolution", "", "c"))
                .stops("2024-01", StopSpec.of("kent", "52629729,-1131592", "2024-01-05T10:00:00+00:00", "Arrest"),
                        StopSpec.of("kent", "", "2024-01-06T10:00:00+00:00", "Café, \"arrest\""))
                .boundary("leicestershire", "NC04", 52.6, -1.2, 52.7, -1.1).boundary("kent", "K 1", 51, 0.5, 52, 1.5)
                .storedResponse(FORCES, "[{\"id\":\"kent\"}]").load(engine);
        new StoreKit().crimes("2024-01", new CrimeSpec("", GATE, "Burglary", "", "d", Optional.of(new UpstreamCrime(
                500_000_001, 0, OptionalInt.of(500_000_002), "On or near Gate Street", false, "", "", "",
                Optional.empty(), false)), Map.of())).load(engine);
    }

    @Test
    void allOfAReleaseThatIsNotARecordComesBack() throws IOException {
        EmbeddedEngine engine = new EmbeddedEngine(directory);
        load(engine);
        try (Store store = engine.open(); Release release = store.acquire().orElseThrow()) {
            CopyableRelease copied = (CopyableRelease) release;
            Map<ReferenceSection, Integer> sections = new ReferenceWriter(copied, CopiedPlaces.of(copied),
                    (id, data) -> assertThat(documents.put(id, ReferenceDocuments.json(data))).isNull()).write();
            ReferenceReader reader = new ReferenceReader(sections, this::data);
            Vocabulary vocabulary = reader.vocabulary();
            assertThat(vocabulary.categories()).isEqualTo(release.vocabulary().categories());
            assertThat(vocabulary.outcomes()).isEqualTo(release.vocabulary().outcomes());
            assertThat(vocabulary.forces()).isEqualTo(release.vocabulary().forces());
            assertThat(reader.coverage(vocabulary)).isEqualTo(release.coverage()).hasSizeGreaterThan(4);
            assertThat(reader.areas(AreaKind.FORCE)).isEqualTo(areas(release, AreaKind.FORCE)).hasSizeGreaterThan(2);
            assertThat(reader.areas(AreaKind.LSOA)).isEqualTo(areas(release, AreaKind.LSOA)).hasSize(1);
            assertThat(reader.stopTexts().get(StopTextField.OUTCOME))
                    .isEqualTo(release.stopTexts(StopTextField.OUTCOME))
                    .hasSize(2);
            assertThat(reader.responseKeys()).isEqualTo(release.storedResponseKeys()).contains(FORCES);
            assertThat(new String(reader.response(FORCES), StandardCharsets.UTF_8)).isEqualTo("[{\"id\":\"kent\"}]");
            boundariesComeBack(release, reader);
            placesComeBack(release, reader);
        }
    }

    private static void boundariesComeBack(Release release, ReferenceReader reader) throws IOException {
        List<BoundaryBox> boxes = reader.boundaryBoxes();
        assertThat(boxes.stream().map(box -> box.id().toString()).toList())
                .isEqualTo(areas(release, AreaKind.NEIGHBOURHOOD).stream().map(NamedArea::id).toList()).hasSize(2);
        for (int number = 0; number < boxes.size(); number++) {
            BoundaryBox box = boxes.get(number);
            assertThat(reader.boundary(number).toBytes())
                    .isEqualTo(release.boundary(box.id()).orElseThrow().toBytes());
            assertThat(reader.boundary(number).bounds()).isEqualTo(box.bounds());
            assertThat(reader.boundary(number).area()).isEqualTo(box.area());
        }
    }

    private static void placesComeBack(Release release, ReferenceReader reader) throws IOException {
        List<PublishedPlace> places = new ArrayList<>();
        reader.places(places::add);
        List<String> shown = new ArrayList<>();
        release.places("", place -> shown.add(Morton.key(place.latMicro(), place.lngMicro()) + "|" + place.id() + "|"
                + place.name() + "|" + place.neighbourhood() + "|" + place.months()));
        List<BoundaryBox> boxes = reader.boundaryBoxes();
        assertThat(places.stream().map(place -> place.place().key() + "|" + place.place().id() + "|"
                + place.place().names().inCrimes(place.place().isBtpNewest()) + "|"
                + (place.neighbourhood() < 0 ? Optional.empty() : Optional.of(boxes.get(place.neighbourhood()).id()))
                + "|" + months(place)).toList()).isEqualTo(shown).hasSize(2);
        PublishedPlace gate = places.stream().filter(place -> place.place().id() == 500_000_002).findFirst()
                .orElseThrow();
        assertThat(gate.place().formerIds()).hasSize(1).allSatisfy(
                former -> assertThat(release.place(former).orElseThrow().id()).isEqualTo(500_000_002));
        assertThat(gate.place().generations()).containsExactlyInAnyOrder(MapGeneration.values());
        assertThat(gate.place().names().oldBtp()).contains("On or near Leicester (Station)");
        assertThat(gate.place().names().inStops(MapGeneration.UNTIL_2022_06, false))
                .isEqualTo("On or near Gate Street");
    }

    private static List<Month> months(PublishedPlace place) {
        List<Month> months = new ArrayList<>();
        place.months().forEach(range -> {
            for (int month = range.first().index(); month <= range.last().index(); month++) {
                months.add(new Month(month));
            }
        });
        return months;
    }

    private byte[] data(String id) throws IOException {
        byte[] json = documents.get(id);
        if (json == null) {
            throw new StoreException("no document " + id);
        }
        return ReferenceDocuments.data(json);
    }

    private static List<NamedArea> areas(Release release, AreaKind kind) {
        List<NamedArea> areas = new ArrayList<>();
        release.areas(kind, areas::add);
        return areas;
    }

    @Test
    void aDocumentThatIsCutOffIsRejected() {
        ReferenceReader reader = new ReferenceReader(Map.of(ReferenceSection.PLACES, 1), _ -> new byte[]{0, 0, 0});
        assertThatThrownBy(() -> reader.places(_ -> {
        })).isInstanceOf(StoreException.class).hasMessageContaining("places-0");
    }
}
