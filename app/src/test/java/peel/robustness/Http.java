package peel.robustness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// A client that keeps its connection.
public record Http(URI server, HttpClient client) {
    /// A client of a server.
    public Http(URI server) {
        this(server, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    /// Sends a request for a path.
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, "");
    }

    /// Asks for a path.
    ///
    /// @param ifNoneMatch a tag, or an empty text to ask without
    public HttpResponse<String> get(String path, String ifNoneMatch) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(30));
        if (!ifNoneMatch.isEmpty()) {
            request.header("If-None-Match", ifNoneMatch);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
