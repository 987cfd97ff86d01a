package peel.writer;

import java.io.IOException;
import java.util.Optional;
import peel.json.JsonBuffer;
import peel.store.query.CrimeView;
import peel.store.query.LocationView;
import peel.store.query.OutcomeView;
import peel.store.query.StopView;

/// Records as a FeatureCollection of points, longitude first; the properties of a feature are the members of the JSON record.
/// A record without a place has no geometry.
final class GeoJsonRecordWriter implements RecordWriter {
    private final PieceBuffer pieces;

    GeoJsonRecordWriter(PieceBuffer pieces) {
        this.pieces = pieces;
    }

    @Override
    public void begin(RecordHeader header) {
        JsonBuffer out = pieces.buffer().raw("{\"type\":\"FeatureCollection\",");
        HeaderJson.append(out, header, "numberMatched");
        out.raw(",\"features\":[");
    }

    /// The buffer with the beginning of a feature, up to its properties.
    private JsonBuffer feature(LocationView record) throws IOException {
        boolean isFirst = pieces.records() == 0;
        JsonBuffer out = pieces.next();
        out.raw(isFirst ? "{\"type\":\"Feature\",\"geometry\":" : ",{\"type\":\"Feature\",\"geometry\":");
        if (record.hasLocation()) {
            out.raw("{\"type\":\"Point\",\"coordinates\":[").degrees(record.lngMicro()).raw(',')
                    .degrees(record.latMicro()).raw("]}");
        } else {
            out.raw("null");
        }
        return out.raw(",\"properties\":");
    }

    @Override
    public void crime(CrimeView crime) throws IOException {
        JsonBuffer out = feature(crime);
        RecordJson.append(out, crime);
        out.raw('}');
    }

    @Override
    public void outcome(OutcomeView outcome) throws IOException {
        JsonBuffer out = feature(outcome);
        RecordJson.append(out, outcome);
        out.raw('}');
    }

    @Override
    public void stop(StopView stop) throws IOException {
        JsonBuffer out = feature(stop);
        RecordJson.append(out, stop);
        out.raw('}');
    }

    @Override
    public long end(Optional<NextPage> next) throws IOException {
        JsonBuffer out = pieces.buffer().raw("],\"numberReturned\":").number(pieces.records()).raw(",\"next\":");
        next.ifPresentOrElse(page -> out.string(page.cursor()), () -> out.raw("null"));
        out.raw(",\"links\":[");
        next.flatMap(NextPage::link).ifPresent(link -> out
                .raw("{\"rel\":\"next\",\"type\":\"application/geo+json\",\"href\":").string(link).raw('}'));
        out.raw("]}");
        return pieces.end();
    }
}
