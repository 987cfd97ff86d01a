package peel.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import peel.json.JsonBuffer;
import peel.model.Month;
import peel.model.NeighbourhoodId;
import peel.store.query.PlaceView;
import peel.writer.CsvCell;

/// Writes places in one format, one after the other.
interface PlaceWriter {
    /// Writes one place.
    ///
    /// @throws IOException when the stream fails
    void place(PlaceView place) throws IOException;

    /// Writes what stands after the last place, and all that is not written yet.
    ///
    /// @throws IOException when the stream fails
    void end() throws IOException;

    /// A writer of a format.
    static PlaceWriter of(ExportFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new Csv(out);
            case NDJSON -> new Ndjson(out);
            case GEOJSON -> new GeoJson(out);
            case PARQUET -> new Parquet(out);
        };
    }

    /// A line for each place.
    final class Csv implements PlaceWriter {
        private final OutputStream out;
        private final JsonBuffer line = new JsonBuffer(256)
                .raw("id,name,lat,lng,neighbourhood,first_month,last_month,months\r\n");

        Csv(OutputStream out) {
            this.out = out;
        }

        @Override
        public void place(PlaceView place) throws IOException {
            CsvCell.append(line.number(place.id()).raw(','), place.name());
            line.raw(',').degrees(place.latMicro()).raw(',').degrees(place.lngMicro()).raw(',');
            CsvCell.append(line, neighbourhoodOf(place));
            line.raw(',').raw(first(place.months())).raw(',').raw(last(place.months())).raw(',')
                    .number(place.months().size()).raw("\r\n").drainTo(out);
        }

        @Override
        public void end() throws IOException {
            line.drainTo(out);
        }
    }

    /// A JSON object and a line end for each place.
    final class Ndjson implements PlaceWriter {
        private final OutputStream out;
        private final JsonBuffer line = new JsonBuffer(256);

        Ndjson(OutputStream out) {
            this.out = out;
        }

        @Override
        public void place(PlaceView place) throws IOException {
            line.raw('{');
            members(line, place);
            line.raw(",\"lat\":").degrees(place.latMicro()).raw(",\"lng\":").degrees(place.lngMicro()).raw("}\n")
                    .drainTo(out);
        }

        @Override
        public void end() {}
    }

    /// A FeatureCollection of points.
    final class GeoJson implements PlaceWriter {
        private final OutputStream out;
        private final JsonBuffer json = new JsonBuffer(256).raw("{\"type\":\"FeatureCollection\",\"features\":[");
        private boolean isAny;

        GeoJson(OutputStream out) {
            this.out = out;
        }

        @Override
        public void place(PlaceView place) throws IOException {
            json.raw(isAny ? "," : "").raw("{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[")
                    .degrees(place.lngMicro()).raw(',').degrees(place.latMicro()).raw("]},\"properties\":{");
            members(json, place);
            json.raw("}}").drainTo(out);
            isAny = true;
        }

        @Override
        public void end() throws IOException {
            json.raw("]}").drainTo(out);
        }
    }

    /// A Parquet file.
    final class Parquet implements PlaceWriter {
        private final ParquetRow row;

        Parquet(OutputStream out) throws IOException {
            this.row = new ParquetRow(ParquetColumns.ofPlaces(), ParquetColumns.METADATA, out);
        }

        @Override
        public void place(PlaceView place) throws IOException {
            row.number(place.id()).text(place.name()).degrees(place.latMicro()).degrees(place.lngMicro())
                    .text(neighbourhoodOf(place)).text(first(place.months())).text(last(place.months()))
                    .number(place.months().size()).endWithPoint(place.latMicro(), place.lngMicro());
        }

        @Override
        public void end() throws IOException {
            row.close();
        }
    }

    private static void members(JsonBuffer json, PlaceView place) {
        json.raw("\"id\":").number(place.id()).raw(",\"name\":");
        textOrNull(json, place.name());
        json.raw(",\"neighbourhood\":");
        textOrNull(json, neighbourhoodOf(place));
        json.raw(",\"months\":[");
        String separator = "\"";
        for (Month month : place.months()) {
            json.raw(separator).month(month).raw('"');
            separator = ",\"";
        }
        json.raw(']');
    }

    private static void textOrNull(JsonBuffer json, String text) {
        if (text.isEmpty()) {
            json.raw("null");
        } else {
            json.string(text);
        }
    }

    private static String neighbourhoodOf(PlaceView place) {
        return place.neighbourhood().map(NeighbourhoodId::toString).orElse("");
    }

    private static String first(List<Month> months) {
        return months.isEmpty() ? "" : months.getFirst().toString();
    }

    private static String last(List<Month> months) {
        return months.isEmpty() ? "" : months.getLast().toString();
    }
}
