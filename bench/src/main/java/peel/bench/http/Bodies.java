package peel.bench.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;

/// The responses to a set of requests in an encoding.
///
/// @param plain the bytes without the encoding, one for each request; as they were sent where the encoding is neither plain
///            nor gzip
/// @param sent the bytes as they were sent
/// @param isEncoded whether each was sent in an encoding; short ones are not
public record Bodies(List<byte[]> plain, List<byte[]> sent, List<Boolean> isEncoded) {
    /// No encoding.
    public static final String PLAIN = "identity";
    /// The encoding that every client knows.
    public static final String GZIP = "gzip";
    /// Head, checksum and length around what deflate makes (RFC 1952).
    private static final int GZIP_FRAME_BYTES = 18;

    /// Sends all requests.
    ///
    /// @throws IOException if a status is not 200, or a body cannot be decoded
    public static Bodies fetch(HttpClient client, URI server, List<ApiRequest> requests, String encoding)
            throws IOException {
        Map<ApiRequest, HttpResponse<byte[]>> known = new HashMap<>();
        List<byte[]> plain = new ArrayList<>();
        List<byte[]> sent = new ArrayList<>();
        List<Boolean> isEncoded = new ArrayList<>();
        for (ApiRequest request : requests) {
            HttpResponse<byte[]> response = known.get(request);
            if (response == null) {
                response = send(client, server, request, encoding);
                known.put(request, response);
            }
            sent.add(response.body());
            isEncoded.add(!encodingOf(response).equals(PLAIN));
            plain.add(decoded(response));
        }
        return new Bodies(plain, sent, isEncoded);
    }

    /// Whether a server offers an encoding at all, by the response to one request.
    public static boolean isOffered(HttpClient client, URI server, ApiRequest request, String encoding)
            throws IOException {
        return encodingOf(send(client, server, request, encoding)).equals(encoding);
    }

    private static HttpResponse<byte[]> send(HttpClient client, URI server, ApiRequest request, String encoding)
            throws IOException {
        try {
            HttpResponse<byte[]> response = client.send(request.to(server).header("Accept-Encoding", encoding).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IOException("status " + response.statusCode() + " for " + request.path() + ": "
                        + new String(response.body(), UTF_8));
            }
            return response;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static byte[] decoded(HttpResponse<byte[]> response) throws IOException {
        if (!encodingOf(response).equals(GZIP)) {
            return response.body();
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return in.readAllBytes();
        }
    }

    private static String encodingOf(HttpResponse<byte[]> response) {
        return response.headers().firstValue("Content-Encoding").orElse(PLAIN);
    }

    /// The average number of bytes in gzip made by zlib at level 1, each body in one piece.
    public double zlibBytes() {
        Deflater deflater = new Deflater(1, true);
        byte[] piece = new byte[1 << 16];
        long bytes = 0;
        for (byte[] body : plain) {
            deflater.reset();
            deflater.setInput(body);
            deflater.finish();
            while (!deflater.finished()) {
                bytes += deflater.deflate(piece);
            }
        }
        deflater.end();
        return (double) bytes / plain.size() + GZIP_FRAME_BYTES;
    }

    /// The average number of bytes without encoding.
    public double plainBytes() {
        return average(plain);
    }

    /// The average number of bytes that were sent.
    public double sentBytes() {
        return average(sent);
    }

    private static double average(List<byte[]> bodies) {
        return bodies.stream().mapToLong(body -> body.length).average().orElse(0);
    }

    /// Writes for the baseline what was sent, each body into a file named by its number and encoding. Bodies that came
    /// without the encoding that was requested are not written again.
    public void writeTo(Path directory, String encoding) throws IOException {
        Files.createDirectories(directory);
        for (int i = 0; i < sent.size(); i++) {
            if (encoding.equals(PLAIN) || isEncoded.get(i)) {
                Files.write(directory.resolve(encoding.equals(PLAIN) ? Integer.toString(i) : i + "." + encoding),
                        sent.get(i));
            }
        }
    }
}
