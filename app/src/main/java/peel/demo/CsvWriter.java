package peel.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/// Writes rows as police.uk does: UTF-8 without a byte order mark, CRLF, quotes only around a field with a comma.
final class CsvWriter {
    private static final int USUAL_LINE_CHARS = 384;

    private final OutputStream out;

    CsvWriter(OutputStream out) {
        this.out = out;
    }

    /// @param fields texts without quotes and line ends, of which the published files have none either
    void row(String... fields) throws IOException {
        // A builder that has held one Welsh name stays slow for good, so each line gets a new one.
        var line = new StringBuilder(USUAL_LINE_CHARS);
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                line.append(',');
            }
            append(line, fields[i]);
        }
        out.write(line.append("\r\n").toString().getBytes(UTF_8));
    }

    private static void append(StringBuilder line, String field) {
        if (field.indexOf(',') < 0) {
            line.append(field);
        } else {
            line.append('"').append(field).append('"');
        }
    }
}
