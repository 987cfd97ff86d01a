package peel.opensearch.client;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Options;
import org.opensearch.client.transport.httpclient5.HttpAsyncResponseConsumerFactory.HeapBufferedResponseConsumerFactory;
import peel.store.StoreException;
import peel.store.StoreUnavailableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Sends requests to a cluster. A request that one host does not respond to goes to the next one, until the time for it is over. A
/// response is held until it is parsed, so it has a limit. Safe for several threads.
public final class ClusterClient implements AutoCloseable {
    private static final int MAX_RESPONSE_BYTES = 64 << 20;
    private static final JsonFactory JSON = new JsonFactory();
    private static final int NO_STATUS = 0;
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final ClusterAddress address;
    private final Duration timeLimit;
    private final OpenSearchTransport transport;
    private final OpenSearchGenericClient client;

    /// Connects to no host yet.
    ///
    /// @param timeLimit how long a request may take on one host; with a retry on another one it may take twice as long
    /// @throws StoreException when the certificates of the address cannot be read
    public ClusterClient(ClusterAddress address, Duration timeLimit) throws StoreException {
        this.address = address;
        this.timeLimit = timeLimit;
        this.transport = Transports.of(address);
        ApacheHttpClient5Options.Builder options = ApacheHttpClient5Options.DEFAULT.toBuilder();
        options.setHttpAsyncResponseConsumerFactory(new HeapBufferedResponseConsumerFactory(MAX_RESPONSE_BYTES));
        Timeout timeout = Timeout.of(timeLimit);
        options.setRequestConfig(
                RequestConfig.custom().setResponseTimeout(timeout).setConnectionRequestTimeout(timeout).build());
        this.client = new OpenSearchGenericClient(transport, options.build());
    }

    /// The hosts, as messages name the cluster.
    public String name() {
        return address.name();
    }

    /// Documents of the cluster, one by one or many at once.
    public ClusterDocuments documents() {
        return new ClusterDocuments(this);
    }

    /// Indices of the cluster.
    public ClusterIndices indices() {
        return new ClusterIndices(this);
    }

    /// Searches of the cluster.
    public ClusterSearch search() {
        return new ClusterSearch(this, timeLimit.toMillis());
    }

    /// Sends a request and reads its response.
    ///
    /// @param reader is called once; what it holds of the response it must copy
    /// @throws StoreUnavailableException when no host responds in time, or the cluster cannot do it now
    /// @throws ClusterException when the cluster rejects it, or its certificate is not trusted
    public <T> T send(ClusterRequest request, ResponseReader<T> reader) {
        try (Reply reply = execute(request)) {
            if (reply.status() >= 400 && !request.accepted().contains(reply.status())) {
                throw ErrorResponse.of(address.name(), request, reply);
            }
            try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), reply.body())) {
                return reader.read(reply.status(), json);
            }
        } catch (JacksonException e) {
            throw new StoreUnavailableException(
                    "the cluster " + address.name() + " sent a response to " + request.method()
                            + " " + request.path() + " that cannot be read: " + e.getOriginalMessage(),
                    e);
        } catch (IOException e) {
            throw unavailable(request, e);
        }
    }

    private Reply execute(ClusterRequest request) {
        Body body = request.body().length == 0
                ? null
                : Body.from(request.body(), request.isBulk() ? "application/x-ndjson" : "application/json");
        CompletableFuture<Response> future = client.executeAsync(
                Requests.create(request.method(), request.path(), List.of(), request.parameters(), body));
        try {
            return Reply.of(future.get(2 * timeLimit.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            future.cancel(true);
            throw unavailable(request, e);
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw unavailable(request, e);
        } catch (ExecutionException e) {
            return Reply.of(e).orElseThrow(() -> unavailable(request, e.getCause() == null ? e : e.getCause()));
        }
    }

    private RuntimeException unavailable(ClusterRequest request, Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof CertificateException || each instanceof SSLPeerUnverifiedException) {
                return new ClusterException(NO_STATUS, "", "the certificate of the cluster " + address.name()
                        + " is not trusted: --cluster-ca must name a file with the certificate that signed it, as PEM ("
                        + reason(each) + ")");
            }
        }
        return new StoreUnavailableException(
                "the cluster " + address.name() + " did not respond to " + request.method() + " "
                        + request.path() + ": " + reason(cause),
                cause);
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isEmpty() ? cause.getClass().getSimpleName() : message;
    }

    /// Closes all connections; requests under way fail.
    @Override
    public void close() {
        try {
            transport.close();
        } catch (IOException e) {
            throw new StoreUnavailableException("the connections to " + address.name() + " cannot be closed", e);
        }
    }
}
