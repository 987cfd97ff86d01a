package peel.opensearch.publish;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import peel.model.Month;
import peel.opensearch.document.RecordDocuments;
import peel.opensearch.document.ReferenceDocuments;
import peel.opensearch.document.ReferenceSection;
import peel.opensearch.document.ReferenceWriter;
import peel.opensearch.record.ByteSink;
import peel.opensearch.record.CopiedPlaces;
import peel.opensearch.record.RecordContext;
import peel.store.copy.CopyableRelease;

/// The documents of a reference index: all of a release that is not a record.
final class ReferenceDocumentStream implements DocumentStream {
    private static final int USUAL_BYTES = 1 << 12;

    private final CopyableRelease release;
    private final CopiedPlaces places;
    private final RecordContext context;
    private final Map<ReferenceSection, Integer> sections = new EnumMap<>(ReferenceSection.class);
    private int steps;

    ReferenceDocumentStream(CopyableRelease release, CopiedPlaces places, RecordContext context) {
        this.release = release;
        this.places = places;
        this.context = context;
    }

    @Override
    public void forEach(DocumentVisitor visitor) throws IOException {
        ByteSink source = new ByteSink(USUAL_BYTES);
        sections.putAll(new ReferenceWriter(release, places, (id, data) -> {
            source.truncate(0);
            visitor.visit(id, source.raw(ReferenceDocuments.json(data)));
        }).write());
        steps = 0;
        RecordDocuments documents = new RecordDocuments(context);
        for (Month month : release.info().months()) {
            release.copySteps(month, step -> {
                source.truncate(0);
                documents.write(step, source);
                visitor.visit("step-" + steps++, source);
            });
        }
    }

    /// How many documents each section has; after all documents were handed over.
    Map<ReferenceSection, Integer> sections() {
        return sections;
    }

    /// How many steps of recorded histories there are; after all documents were handed over.
    int steps() {
        return steps;
    }
}
