package peel.opensearch.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import peel.geo.Boundary;
import peel.model.MonthRange;
import peel.model.NeighbourhoodId;
import peel.model.ResourceKey;
import peel.model.StopTextField;
import peel.opensearch.record.ByteSink;
import peel.opensearch.record.CopiedPlaces;
import peel.store.copy.CopyableRelease;
import peel.store.query.AreaKind;
import peel.store.query.NamedArea;

/// Writes all of a release that is not a record as documents of a reference index, always in the same order. A document is
/// about [#DOCUMENT_BYTES] long, unless one response or boundary is longer.
public final class ReferenceWriter {
    private static final int DOCUMENT_BYTES = 256 << 10;

    private final CopyableRelease release;
    private final CopiedPlaces places;
    private final DocumentSink sink;
    private final Map<ReferenceSection, Integer> sections = new EnumMap<>(ReferenceSection.class);
    private final Map<NeighbourhoodId, Integer> neighbourhoods = new HashMap<>();
    private final ByteSink items = new ByteSink(DOCUMENT_BYTES + (1 << 14));

    /// Receives the documents.
    @FunctionalInterface
    public interface DocumentSink {
        /// Receives a document.
        ///
        /// @param data see [ReferenceDocuments]
        /// @throws IOException when it cannot be kept; nothing more is written then
        void document(String id, byte[] data) throws IOException;
    }

    /// @param places those of the release
    public ReferenceWriter(CopyableRelease release, CopiedPlaces places, DocumentSink sink) {
        this.release = release;
        this.places = places;
        this.sink = sink;
    }

    /// Writes everything.
    ///
    /// @return how many documents each section has
    /// @throws IOException when the release cannot be read, or what the sink throws
    public Map<ReferenceSection, Integer> write() throws IOException {
        vocabulary();
        section(ReferenceSection.COVERAGE, release.coverage(), SectionItems::put);
        section(ReferenceSection.FORCES, areas(AreaKind.FORCE), SectionItems::put);
        section(ReferenceSection.LSOAS, areas(AreaKind.LSOA), SectionItems::put);
        boundaries();
        places();
        stopTexts();
        List<ResourceKey> keys = release.storedResponseKeys();
        section(ReferenceSection.RESPONSE_KEYS, keys, SectionItems::put);
        for (ResourceKey key : keys) {
            sink.document(ReferenceDocuments.response(key), release.storedResponse(key).orElseThrow());
        }
        return sections;
    }

    private <T> void section(ReferenceSection section, List<T> all, BiConsumer<T, ByteSink> put) throws IOException {
        sections.put(section, 0);
        for (T item : all) {
            put.accept(item, items);
            flushIfFull(section);
        }
        flush(section);
    }

    private void flushIfFull(ReferenceSection section) throws IOException {
        if (items.size() >= DOCUMENT_BYTES) {
            flush(section);
        }
    }

    private void flush(ReferenceSection section) throws IOException {
        if (items.size() > 0) {
            int number = sections.merge(section, 1, Integer::sum) - 1;
            sink.document(section.document(number), items.toByteArray());
            items.truncate(0);
        }
    }

    private List<NamedArea> areas(AreaKind kind) {
        List<NamedArea> areas = new ArrayList<>();
        release.areas(kind, areas::add);
        return areas;
    }

    private void boundaries() throws IOException {
        List<BoundaryBox> boxes = new ArrayList<>();
        for (NamedArea area : areas(AreaKind.NEIGHBOURHOOD)) {
            int slash = area.id().indexOf('/');
            NeighbourhoodId id = new NeighbourhoodId(area.id().substring(0, slash), area.id().substring(slash + 1));
            Boundary boundary = release.boundary(id).orElseThrow();
            neighbourhoods.put(id, boxes.size());
            sink.document(ReferenceDocuments.boundary(boxes.size()), boundary.toBytes());
            boxes.add(new BoundaryBox(id, boundary.bounds(), boundary.area()));
        }
        section(ReferenceSection.BOUNDARIES, boxes, SectionItems::put);
    }

    private void places() throws IOException {
        sections.put(ReferenceSection.PLACES, 0);
        int[] ordinal = {0};
        release.places("", view -> {
            int neighbourhood = view.neighbourhood().map(neighbourhoods::get).orElse(PublishedPlace.NO_NEIGHBOURHOOD);
            SectionItems.put(new PublishedPlace(places.place(ordinal[0]++), neighbourhood,
                    MonthRange.coalesce(view.months())), items);
            flushIfFull(ReferenceSection.PLACES);
        });
        flush(ReferenceSection.PLACES);
        if (ordinal[0] != places.size()) {
            throw new IOException("the release has " + places.size() + " places and showed " + ordinal[0]);
        }
    }

    private void stopTexts() throws IOException {
        Map<StopTextField, List<String>> texts = new TreeMap<>();
        for (StopTextField field : SectionItems.STOP_TEXTS.values()) {
            texts.put(field, release.stopTexts(field));
        }
        section(ReferenceSection.STOP_TEXTS, List.copyOf(texts.entrySet()), (entry, out) -> {
            out.put(SectionItems.STOP_TEXTS.of(entry.getKey())).putVarInt(entry.getValue().size());
            entry.getValue().forEach(out::putText);
        });
    }

    private void vocabulary() throws IOException {
        section(ReferenceSection.VOCABULARY, List.of(release.vocabulary()), (vocabulary, out) -> {
            out.putVarInt(vocabulary.additionalCategories().size());
            vocabulary.additionalCategories()
                    .forEach(category -> out.putText(category.slug()).putText(category.name()));
            out.putVarInt(vocabulary.additionalOutcomes().size());
            vocabulary.additionalOutcomes().forEach(outcome -> out.putText(outcome.code()).putText(outcome.name()));
            out.putVarInt(vocabulary.additionalForces().size());
            vocabulary.additionalForces().forEach(force -> out.putText(force.id()).putText(force.name()));
        });
    }
}
