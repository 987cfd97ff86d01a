package peel.opensearch.document;

import java.nio.charset.StandardCharsets;
import peel.geo.Morton;
import peel.geo.WebMercator;
import peel.model.ArchiveField;
import peel.model.Force;
import peel.model.Month;
import peel.model.StopTextField;
import peel.opensearch.record.ByteSink;
import peel.opensearch.record.CrimeEncoder;
import peel.opensearch.record.OutcomeEncoder;
import peel.opensearch.record.RecordContext;
import peel.opensearch.record.StepCodec;
import peel.opensearch.record.StopEncoder;
import peel.store.copy.CopiedStep;
import peel.store.count.CountBy;
import peel.store.query.CrimeView;
import peel.store.query.IdentifiedView;
import peel.store.query.LocationView;
import peel.store.query.OutcomeView;
import peel.store.query.StopView;
import peel.writer.RecordType;

/// Records as the JSON of their documents: fields for people, with the names of `/v1`, and those by which Peel finds, sorts and
/// reads them. A field that a record has no value of is left out. Not safe for several threads.
public final class RecordDocuments {
    private static final int INITIAL_BYTES = 1 << 10;
    private static final int MICRO = 1_000_000;
    private static final StopTextField[] STOP_TEXTS = StopTextField.values();

    private final CrimeEncoder crimes;
    private final OutcomeEncoder outcomes;
    private final StopEncoder stops;
    private final ByteSink record = new ByteSink(INITIAL_BYTES);
    private long lastKey = -1;
    private long lastCell;

    /// Documents of the records of a release.
    public RecordDocuments(RecordContext context) {
        crimes = new CrimeEncoder(context);
        outcomes = new OutcomeEncoder(context);
        stops = new StopEncoder(context);
    }

    /// Adds the document of a crime.
    ///
    /// @param ordinal its number in its month
    public void write(CrimeView crime, int ordinal, ByteSink out) {
        record.truncate(0);
        crimes.write(crime, record);
        start(crime.month(), ordinal, crime.force(), crime.isBritishTransportPolice(), out);
        text(Names.CATEGORY, crime.category().slug(), out);
        text(Names.OUTCOME, crime.outcome().code(), out);
        text(Names.LSOA, crime.archiveText(ArchiveField.LSOA_CODE), out);
        text(Names.STREET, crime.archiveText(ArchiveField.LOCATION), out);
        id(crime, out);
        end(crime, out);
    }

    /// Adds the document of an outcome.
    ///
    /// @param ordinal its number in its month
    public void write(OutcomeView outcome, int ordinal, ByteSink out) {
        record.truncate(0);
        outcomes.write(outcome, record);
        start(outcome.month(), ordinal, outcome.force(), RecordType.isBtp(outcome), out);
        if (outcome.hasCrime()) {
            text(Names.CATEGORY, outcome.crime().category().slug(), out);
        }
        text(Names.OUTCOME, outcome.category().code(), out);
        text(Names.LSOA, outcome.archiveText(ArchiveField.LSOA_CODE), out);
        text(Names.STREET, outcome.archiveText(ArchiveField.LOCATION), out);
        id(outcome, out);
        end(outcome, out);
    }

    /// Adds the document of a stop.
    ///
    /// @param ordinal its number in its month
    public void write(StopView stop, int ordinal, ByteSink out) {
        record.truncate(0);
        stops.write(stop, record);
        start(stop.month(), ordinal, stop.force(), stop.force().isBritishTransportPolice(), out);
        out.raw(Names.TIME).jsonText(stop.time().toString());
        out.raw(Names.HOUR).decimal(stop.time().hour());
        text(Names.OUTCOME, stop.outcome().id(), out);
        for (StopTextField text : STOP_TEXTS) {
            text(Names.of(text), stop.text(text).orElse(""), out);
        }
        if (stop.hasLocation()) {
            text(Names.STREET, stop.locationName(), out);
        }
        end(stop, out);
    }

    /// Adds the document of a step of a recorded history.
    public void write(CopiedStep step, ByteSink out) {
        record.truncate(0);
        StepCodec.write(step, record);
        out.put('{').raw(Names.FIRST_MONTH).put('"').raw(ascii(step.month().toString())).put('"');
        text(Names.FORCE, step.force().id(), out);
        out.raw(Names.PERSISTENT_ID).put('"');
        for (int part = 0; part < 4; part++) {
            out.hex(step.id().part(part));
        }
        out.put('"');
        step.placeKey().ifPresent(key -> out.raw(Names.PLACE_KEY).decimal(key));
        record(out);
    }

    private static void start(Month month, int ordinal, Force force, boolean isBtp, ByteSink out) {
        out.put('{').raw(Names.FIRST_MONTH).put('"').decimal(month.year()).put('-').put('0' + month.monthOfYear() / 10)
                .put('0' + month.monthOfYear() % 10).put('"');
        out.raw(Names.ORDINAL).decimal(ordinal);
        text(Names.FORCE, force.id(), out);
        out.raw(isBtp ? Names.TYPE_BTP : Names.TYPE_FORCE);
    }

    private static void text(byte[] name, String text, ByteSink out) {
        if (!text.isEmpty()) {
            out.raw(name).jsonText(text);
        }
    }

    private static void id(IdentifiedView view, ByteSink out) {
        if (view.hasPersistentId()) {
            out.raw(Names.PERSISTENT_ID).put('"');
            for (int part = 0; part < 4; part++) {
                out.hex(view.persistentIdPart(part));
            }
            out.put('"');
        }
    }

    private void end(LocationView view, ByteSink out) {
        if (view.hasLocation()) {
            long key = Morton.key(view.latMicro(), view.lngMicro());
            out.raw(Names.LOCATION).put('[');
            degrees(view.lngMicro(), out);
            degrees(view.latMicro(), out.put(','));
            out.put(']').raw(Names.PLACE_KEY).decimal(key).raw(Names.CELL).decimal(cell(view, key));
        }
        record(out);
    }

    private void record(ByteSink out) {
        out.raw(Names.RECORD).put('"').base64(record.array(), 0, record.size()).put('"').put('}');
    }

    private static void degrees(int micro, ByteSink out) {
        if (micro < 0) {
            out.put('-');
        }
        int positive = Math.abs(micro);
        out.decimal(positive / MICRO).put('.');
        for (int unit = MICRO / 10; unit > 0; unit /= 10) {
            out.put('0' + positive / unit % 10);
        }
    }

    /// Records at the same place follow each other, and its tile takes a logarithm.
    private long cell(LocationView view, long key) {
        if (key != lastKey) {
            lastKey = key;
            lastCell = Cells.of(WebMercator.x(view.lngMicro(), CountBy.MAX_ZOOM),
                    WebMercator.y(view.latMicro(), CountBy.MAX_ZOOM));
        }
        return lastCell;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
