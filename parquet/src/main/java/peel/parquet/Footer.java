package peel.parquet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The footer of a file: its columns, where the pages of each row group are, and the metadata.
final class Footer {
    private static final int FORMAT_VERSION = 1;
    private static final int REQUIRED = 0;
    private static final int OPTIONAL = 1;
    private static final int CONVERTED_UTF8 = 0;
    private static final int CONVERTED_TIMESTAMP_MICROS = 10;

    private Footer() {}

    /// The structure `FileMetaData` of the format.
    static Bytes of(List<Column> columns, List<RowGroup> rowGroups, Map<String, String> metadata) {
        Bytes bytes = new Bytes();
        ThriftWriter out = new ThriftWriter(bytes).i32(1, FORMAT_VERSION).listOfStructs(2, columns.size() + 1);
        out.beginElement().text(4, "schema").i32(5, columns.size()).end();
        columns.forEach(column -> writeSchema(column, out));
        out.i64(3, rowGroups.stream().mapToLong(RowGroup::rows).sum()).listOfStructs(4, rowGroups.size());
        rowGroups.forEach(group -> group.write(out));
        out.listOfStructs(5, metadata.size());
        new TreeMap<>(metadata)
                .forEach((key, value) -> out.beginElement().text(1, key).text(2, value).end());
        out.text(6, "peel").listOfStructs(7, columns.size());
        columns.forEach(_ -> out.beginElement().begin(1).end().end());
        out.end();
        return bytes;
    }

    private static void writeSchema(Column column, ThriftWriter out) {
        out.beginElement().i32(1, column.type().physicalType()).i32(3, column.isOptional() ? OPTIONAL : REQUIRED)
                .text(4, column.name());
        switch (column.type()) {
            case STRING -> out.i32(6, CONVERTED_UTF8).begin(10).begin(1).end().end();
            case TIMESTAMP_MICROS -> out.i32(6, CONVERTED_TIMESTAMP_MICROS).begin(10).begin(8).bool(1, true).begin(2)
                    .begin(2).end().end().end().end();
            case BOOLEAN, INT, DOUBLE, BYTES -> {
            }
        }
        out.end();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
