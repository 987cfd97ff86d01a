package peel.node.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/// Requests to nodes, beside those that Peel sends.
final class NodeRequests implements AutoCloseable {
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();

    /// Sends a request to the nodes in turn until one responds.
    String send(List<URI> nodes, String method, String path, String json) throws IOException, InterruptedException {
        IOException failure = new IOException("there is no node");
        for (URI node : nodes) {
            try {
                return send(node, method, path, json);
            } catch (IOException e) {
                failure = e;
            }
        }
        throw failure;
    }

    private String send(URI node, String method, String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(node.resolve(path)).timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json)).build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IOException(method + " " + path + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    /// Whether these nodes are one cluster in which each shard has all its copies.
    boolean isGreen(List<URI> nodes) throws InterruptedException {
        try {
            for (URI node : nodes) {
                String health = send(node, "GET", "/_cluster/health", "");
                if (!health.contains("\"status\":\"green\"")
                        || !health.contains("\"number_of_nodes\":" + nodes.size() + ",")) {
                    return false;
                }
            }
            return !nodes.isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
