package peel.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Reads the answers of one connection, one after the other. Bodies are read to their end and only their start is kept, so
/// that hundreds of connections can read hundreds of megabytes.
final class HttpReader {
    /// How much of a body is kept.
    static final int MOST_KEPT = 100_000;

    private static final int LONGEST_LINE = 100_000;

    private final InputStream in;
    private final byte[] piece = new byte[16_384];

    HttpReader(Socket socket) throws IOException {
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
    }

    /// Reads an answer to its end.
    ///
    /// @throws EOFException when the connection ends before the answer does
    HttpAnswer read() throws IOException {
        int status = status(line());
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String length = headers.get("content-length");
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            readChunks(body);
        } else if (length != null) {
            readBytes(Long.parseLong(length), body);
        } else if (status != 304 && status != 204) {
            readRest(body);
        }
        return new HttpAnswer(status, headers, body.toString(ISO_8859_1));
    }

    private static int status(String line) throws IOException {
        if (!line.matches("HTTP/1\\.[01] [1-5][0-9][0-9].*")) {
            throw new IOException("this is not a status line: " + line.substring(0, Math.min(line.length(), 100)));
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    private void readChunks(ByteArrayOutputStream body) throws IOException {
        for (long size = Long.parseLong(line(), 16); size > 0; size = Long.parseLong(line(), 16)) {
            readBytes(size, body);
            line();
        }
        line();
    }

    private void readBytes(long bytes, ByteArrayOutputStream body) throws IOException {
        for (long left = bytes; left > 0;) {
            int count = in.read(piece, 0, (int) Math.min(piece.length, left));
            if (count < 0) {
                throw new EOFException("the answer ends " + left + " bytes too early");
            }
            keep(body, count);
            left -= count;
        }
    }

    private void readRest(ByteArrayOutputStream body) throws IOException {
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
            keep(body, count);
        }
    }

    private void keep(ByteArrayOutputStream body, int count) {
        body.write(piece, 0, Math.min(count, MOST_KEPT - Math.min(MOST_KEPT, body.size())));
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.length() > LONGEST_LINE) {
                throw new EOFException("the connection ended in a header: '" + line + "'");
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }
}
