package peel.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import peel.model.Month;
import peel.model.TriState;
import peel.parquet.Column;
import peel.parquet.ParquetWriter;
import peel.store.query.LocationView;

/// One row of a Parquet file after the other: columns are set in their order, so that a caller names only values.
final class ParquetRow implements Closeable {
    private static final double MICRO = 1e6;

    private final ParquetWriter writer;
    private final int columns;
    private int next;

    ParquetRow(List<Column> columns, Map<String, String> metadata, OutputStream out) throws IOException {
        this.writer = new ParquetWriter(out, columns, metadata);
        this.columns = columns.size();
    }

    /// A text; `""` is no value.
    ParquetRow text(String value) {
        if (value.isEmpty()) {
            writer.setNull(next++);
        } else {
            writer.setString(next++, value);
        }
        return this;
    }

    ParquetRow text(Optional<String> value) {
        return text(value.orElse(""));
    }

    ParquetRow month(Month month) {
        return text(month.toString());
    }

    ParquetRow number(int value) {
        writer.setInt(next++, value);
        return this;
    }

    ParquetRow bool(boolean value) {
        writer.setBoolean(next++, value);
        return this;
    }

    ParquetRow flag(TriState value) {
        switch (value) {
            case UNKNOWN -> writer.setNull(next++);
            case FALSE -> writer.setBoolean(next++, false);
            case TRUE -> writer.setBoolean(next++, true);
        }
        return this;
    }

    ParquetRow timestampMicros(long value) {
        writer.setTimestampMicros(next++, value);
        return this;
    }

    ParquetRow degrees(int micro) {
        writer.setDouble(next++, micro / MICRO);
        return this;
    }

    ParquetRow none() {
        writer.setNull(next++);
        return this;
    }

    /// The id, the name and the coordinates of a place, or no values.
    ParquetRow place(LocationView record) {
        return record.hasLocation()
                ? number(record.locationId()).text(record.locationName()).degrees(record.latMicro())
                        .degrees(record.lngMicro())
                : none().none().none().none();
    }

    /// The point, which is the last column, and the end of the row.
    void endWithPoint(LocationView record) throws IOException {
        if (record.hasLocation()) {
            endWithPoint(record.latMicro(), record.lngMicro());
        } else {
            none();
            end();
        }
    }

    void endWithPoint(int latMicro, int lngMicro) throws IOException {
        writer.setBytes(next++, Wkb.point(latMicro, lngMicro));
        end();
    }

    private void end() throws IOException {
        if (next != columns) {
            throw new IllegalStateException(next + " values in a row of " + columns + " columns");
        }
        next = 0;
        writer.endRow();
    }

    void endRowGroup() throws IOException {
        writer.endRowGroup();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
