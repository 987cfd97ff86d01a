package peel.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peel.testing.Seeds;

/// What is written is read by DuckDB, which shares no code with the writer.
class ParquetWriterTest {
    private static final List<Column> COLUMNS = List.of(
            Column.required("name", ColumnType.STRING),
            Column.optional("maybe", ColumnType.STRING),
            Column.required("id", ColumnType.STRING).withoutDictionary(),
            Column.required("number", ColumnType.INT),
            Column.optional("plain_number", ColumnType.INT).withoutDictionary(),
            Column.optional("degrees", ColumnType.DOUBLE),
            Column.optional("flag", ColumnType.BOOLEAN),
            Column.required("time", ColumnType.TIMESTAMP_MICROS).withoutDictionary(),
            Column.optional("point", ColumnType.BYTES));

    @TempDir
    private Path folder;

    /// Sizes around those of a group of packed numbers, of a page, and of several pages.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 19_999, 20_000, 20_001, 70_000})
    void duckDbReadsEveryValueBack(int rows) throws IOException, SQLException {
        Random random = Seeds.random("duckDbReadsEveryValueBack " + rows);
        List<List<Object>> written = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            written.add(randomRow(random, row));
        }
        Path file = write(written, 1 + random.nextInt(30_000));
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet read = duckDb.createStatement().executeQuery("select * from '" + file + "'")) {
            int row = 0;
            while (read.next()) {
                assertThat(rowOf(read)).as("row %d", row).isEqualTo(written.get(row));
                row++;
            }
            assertThat(row).isEqualTo(rows);
        }
    }

    @Test
    void statisticsNeverHideAValue() throws IOException, SQLException {
        Random random = Seeds.random("statisticsNeverHideAValue");
        List<List<Object>> written = new ArrayList<>();
        for (int row = 0; row < 5_000; row++) {
            written.add(randomRow(random, row));
        }
        Path file = write(written, 500);
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:")) {
            for (int sample = 0; sample < 200; sample++) {
                List<Object> row = written.get(random.nextInt(written.size()));
                long expected = written.stream().filter(other -> other.get(0).equals(row.get(0))
                        && other.get(3).equals(row.get(3))).count();
                try (ResultSet count = duckDb.createStatement().executeQuery("select count(*) from '" + file
                        + "' where name = '" + row.get(0) + "' and number = " + row.get(3))) {
                    count.next();
                    assertThat(count.getLong(1)).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void theFooterHasTheMetadata() throws IOException, SQLException {
        Path file = folder.resolve("metadata.parquet");
        try (ParquetWriter writer = new ParquetWriter(Files.newOutputStream(file),
                List.of(Column.required("number", ColumnType.INT)), Map.of("source", "a test, ü"))) {
            writer.setInt(0, 5);
            writer.endRow();
        }
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet read = duckDb.createStatement().executeQuery("select decode(key), decode(value) from "
                        + "parquet_kv_metadata('" + file + "')")) {
            read.next();
            assertThat(read.getString(1)).isEqualTo("source");
            assertThat(read.getString(2)).isEqualTo("a test, ü");
        }
    }

    @Test
    void aMissingOrWrongValueIsAnError() throws IOException {
        ParquetWriter writer = new ParquetWriter(new ByteArrayOutputStream(), COLUMNS, Map.of());
        assertThatThrownBy(() -> writer.setNull(0)).hasMessageContaining("name must have a value");
        assertThatThrownBy(() -> writer.setInt(0, 1)).hasMessageContaining("name is of type STRING");
        writer.setString(0, "only one of nine columns");
        writer.endRow();
        assertThatThrownBy(writer::close).hasMessageContaining("column maybe has 0 values in a group of 1 rows");
    }

    private Path write(List<List<Object>> rows, int groupRows) throws IOException {
        Path file = folder.resolve("rows.parquet");
        try (ParquetWriter writer = new ParquetWriter(Files.newOutputStream(file), COLUMNS, Map.of())) {
            int count = 0;
            for (List<Object> row : rows) {
                for (int column = 0; column < row.size(); column++) {
                    set(writer, column, row.get(column));
                }
                writer.endRow();
                if (++count % groupRows == 0) {
                    writer.endRowGroup();
                }
            }
        }
        return file;
    }

    private static void set(ParquetWriter writer, int column, Object value) {
        switch (value) {
            case Absent _ -> writer.setNull(column);
            case String text -> writer.setString(column, text);
            case Integer number -> writer.setInt(column, number);
            case Double number -> writer.setDouble(column, number);
            case Boolean flag -> writer.setBoolean(column, flag);
            case Instant time -> writer.setTimestampMicros(column,
                    time.getEpochSecond() * 1_000_000 + time.getNano() / 1000);
            case Hex bytes -> writer.setBytes(column, bytes.bytes());
            default -> throw new IllegalArgumentException(value.toString());
        }
    }

    /// Values with long runs of equal ones, without any, and with many different ones.
    private static List<Object> randomRow(Random random, int row) {
        boolean inRun = row / 50 % 2 == 0;
        return List.of("name " + (inRun ? row / 500 : random.nextInt(300)),
                inRun || random.nextInt(5) == 0 ? Absent.VALUE : "Größe " + random.nextInt(4),
                Long.toHexString(random.nextLong()), random.nextInt(-3, 1000),
                random.nextInt(3) == 0 ? Absent.VALUE : random.nextInt(),
                inRun ? Absent.VALUE : random.nextInt(-90_000_000, 90_000_000) / 1e6,
                random.nextInt(4) == 0 ? Absent.VALUE : random.nextBoolean(),
                Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1000L),
                random.nextInt(4) == 0 ? Absent.VALUE : new Hex("01%08x".formatted(random.nextInt(100))));
    }

    private static List<Object> rowOf(ResultSet read) throws SQLException {
        List<Object> row = new ArrayList<>();
        for (int column = 1; column <= COLUMNS.size(); column++) {
            Object value = COLUMNS.get(column - 1).type() == ColumnType.BYTES
                    ? Hex.of(read.getBytes(column))
                    : read.getObject(column);
            row.add(value == null ? Absent.VALUE : value instanceof OffsetDateTime time ? time.toInstant() : value);
        }
        return row;
    }

    private enum Absent {
        VALUE
    }

    private record Hex(String digits) {
        static @org.jspecify.annotations.Nullable Hex of(byte @org.jspecify.annotations.Nullable [] bytes) {
            return bytes == null ? null : new Hex(java.util.HexFormat.of().formatHex(bytes));
        }

        byte[] bytes() {
            return java.util.HexFormat.of().parseHex(digits);
        }
    }
}
