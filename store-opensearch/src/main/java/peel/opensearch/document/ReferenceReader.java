package peel.opensearch.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import peel.geo.Boundary;
import peel.model.ResourceKey;
import peel.model.StopTextField;
import peel.model.Vocabulary;
import peel.opensearch.record.ByteCursor;
import peel.store.StoreException;
import peel.store.coverage.Coverage;
import peel.store.query.AreaKind;
import peel.store.query.NamedArea;

/// Reads what [ReferenceWriter] wrote. Each method reads its documents anew. Safe for several threads if its source is.
public final class ReferenceReader {
    private final Map<ReferenceSection, Integer> sections;
    private final DocumentSource source;

    /// Where documents come from.
    @FunctionalInterface
    public interface DocumentSource {
        /// The data of a document, see [ReferenceDocuments].
        ///
        /// @throws IOException when there is none with this id
        byte[] data(String id) throws IOException;
    }

    /// @param sections of [ReleaseManifest#sections]
    public ReferenceReader(Map<ReferenceSection, Integer> sections, DocumentSource source) {
        this.sections = Map.copyOf(sections);
        this.source = source;
    }

    /// A new vocabulary with all forces and categories of the release.
    ///
    /// @throws IOException when it cannot be read
    public Vocabulary vocabulary() throws IOException {
        Vocabulary vocabulary = new Vocabulary();
        forEach(ReferenceSection.VOCABULARY, in -> {
            for (int count = in.getVarInt(); count > 0; count--) {
                vocabulary.restoreCategory(in.getText(), in.getText());
            }
            for (int count = in.getVarInt(); count > 0; count--) {
                vocabulary.getOrAddOutcome(in.getText(), in.getText());
            }
            for (int count = in.getVarInt(); count > 0; count--) {
                vocabulary.getOrAddForce(in.getText(), in.getText());
            }
        });
        return vocabulary;
    }

    /// What the release holds, in the order of [peel.store.Release#coverage].
    ///
    /// @throws IOException when it cannot be read
    public List<Coverage> coverage(Vocabulary vocabulary) throws IOException {
        List<Coverage> coverage = new ArrayList<>();
        forEach(ReferenceSection.COVERAGE, in -> coverage.add(SectionItems.coverage(vocabulary, in)));
        return coverage;
    }

    /// All forces or LSOAs that are named areas, in the order of [peel.store.Release#areas].
    ///
    /// @param kind not neighbourhoods, which [#boundaryBoxes] has
    /// @throws IOException when they cannot be read
    public List<NamedArea> areas(AreaKind kind) throws IOException {
        List<NamedArea> areas = new ArrayList<>();
        ReferenceSection section = switch (kind) {
            case FORCE -> ReferenceSection.FORCES;
            case LSOA -> ReferenceSection.LSOAS;
            case NEIGHBOURHOOD -> throw new IllegalArgumentException("neighbourhoods have boundary boxes");
        };
        forEach(section, in -> areas.add(SectionItems.area(kind, in)));
        return areas;
    }

    /// The boxes of all neighbourhoods with a boundary, in the order of [peel.store.Release#areas].
    ///
    /// @throws IOException when they cannot be read
    public List<BoundaryBox> boundaryBoxes() throws IOException {
        List<BoundaryBox> boxes = new ArrayList<>();
        forEach(ReferenceSection.BOUNDARIES, in -> boxes.add(SectionItems.boundaryBox(in)));
        return boxes;
    }

    /// The boundary of a neighbourhood.
    ///
    /// @param number its position among [#boundaryBoxes]
    /// @throws IOException when it cannot be read
    public Boundary boundary(int number) throws IOException {
        try {
            return Boundary.ofBytes(source.data(ReferenceDocuments.boundary(number)));
        } catch (IllegalArgumentException e) {
            throw new StoreException("the boundary " + number + " of the release cannot be read", e);
        }
    }

    /// Hands over all places in the order of their keys.
    ///
    /// @throws IOException when they cannot be read
    public void places(Consumer<PublishedPlace> visitor) throws IOException {
        forEach(ReferenceSection.PLACES, in -> visitor.accept(SectionItems.place(in)));
    }

    /// The texts that each field of stops has, sorted by their characters.
    ///
    /// @throws IOException when they cannot be read
    public Map<StopTextField, List<String>> stopTexts() throws IOException {
        Map<StopTextField, List<String>> texts = new EnumMap<>(StopTextField.class);
        forEach(ReferenceSection.STOP_TEXTS, in -> {
            StopTextField field = SectionItems.STOP_TEXTS.at(in.get());
            List<String> its = new ArrayList<>();
            for (int count = in.getVarInt(); count > 0; count--) {
                its.add(in.getText());
            }
            texts.put(field, List.copyOf(its));
        });
        return texts;
    }

    /// The keys of all stored responses, sorted.
    ///
    /// @throws IOException when they cannot be read
    public List<ResourceKey> responseKeys() throws IOException {
        List<ResourceKey> keys = new ArrayList<>();
        forEach(ReferenceSection.RESPONSE_KEYS, in -> keys.add(SectionItems.resourceKey(in)));
        return keys;
    }

    /// The body of a stored response.
    ///
    /// @param key one of [#responseKeys]
    /// @throws IOException when it cannot be read
    public byte[] response(ResourceKey key) throws IOException {
        return source.data(ReferenceDocuments.response(key));
    }

    private void forEach(ReferenceSection section, Consumer<ByteCursor> item) throws IOException {
        ByteCursor in = new ByteCursor();
        for (int number = 0; number < sections.getOrDefault(section, 0); number++) {
            byte[] data = source.data(section.document(number));
            in.over(data, 0, data.length);
            try {
                while (in.hasMore()) {
                    item.accept(in);
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new StoreException("the document " + section.document(number) + " of the release cannot be read",
                        e);
            }
        }
    }
}
