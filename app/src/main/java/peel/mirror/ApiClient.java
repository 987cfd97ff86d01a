package peel.mirror;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import peel.text.LogText;

/// Sends a request to a server once and returns the result, whatever it is. Thread-safe.
final class ApiClient implements AutoCloseable {
    /// The largest body, before and after decompression. A month of stops of the largest force is some 20 MB.
    private static final int MAX_BODY_BYTES = 64 << 20;
    private static final int MAX_REDIRECTS = 5;
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(20);

    private final ApiBase base;
    private final Duration timeout;
    private final String userAgent;
    private final RateLimiter limiter;
    private final MirrorFolder folder;
    private final HttpClient client;

    /// @param folder to which bodies are written
    ApiClient(MirrorOptions options, RateLimiter limiter, MirrorFolder folder) {
        this.folder = folder;
        base = options.base();
        timeout = options.timeout();
        userAgent = options.userAgent();
        this.limiter = limiter;
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout.compareTo(LONGEST_CONNECT) < 0 ? timeout : LONGEST_CONNECT).build();
    }

    /// Sends a request once, as soon as the rate limiter allows it.
    ///
    /// @param form the form to post, empty for GET
    /// @throws MirrorException if no request can ever succeed, for example because of a redirect to another server
    /// @throws MirrorFolderException if the disk fails or is full
    FetchResult send(ApiRequest request, String form) throws IOException, InterruptedException {
        Path part = folder.newPart();
        FetchResult result = new FetchResult.NotFound();
        try {
            result = send(request, form, part);
            return result;
        } finally {
            if (!(result instanceof FetchResult.Body)) {
                Files.deleteIfExists(part);
            }
        }
    }

    private FetchResult send(ApiRequest request, String form, Path part) throws IOException, InterruptedException {
        URI uri = base.resolve(request.path());
        try {
            HttpResponse<Path> response = exchange(requestTo(uri, form), part);
            for (int hops = 0; isRedirect(response) && hops < MAX_REDIRECTS; hops++) {
                URI target = target(response, form);
                response = exchange(requestTo(target, form), part);
            }
            return result(request, response);
        } catch (MirrorException | MirrorFolderException e) {
            throw e;
        } catch (ConnectException | HttpConnectTimeoutException | SSLException e) {
            return transientFailure(FetchResult.Kind.NO_CONNECTION, "no connection" + detail(e));
        } catch (HttpTimeoutException | TimeoutException e) {
            return transientFailure(FetchResult.Kind.NO_RESPONSE,
                    "no complete response within " + timeout.toMillis() / 1000.0 + " s");
        } catch (IOException e) {
            return transientFailure(FetchResult.Kind.NO_RESPONSE, "no complete response" + detail(e));
        }
    }

    private HttpRequest requestTo(URI uri, String form) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(timeout).header("User-Agent", userAgent)
                .header("Accept", "application/json").header("Accept-Encoding", "gzip");
        return form.isEmpty()
                ? request.build()
                : request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)).build();
    }

    /// The time limit of the client ends with the headers; this one covers the whole body.
    private HttpResponse<Path> exchange(HttpRequest request, Path part)
            throws IOException, TimeoutException, InterruptedException {
        limiter.acquire();
        CompletableFuture<HttpResponse<Path>> response = client.sendAsync(request,
                _ -> new BodyFile(part, MAX_BODY_BYTES));
        try {
            return response.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IOException(e.getCause());
        } finally {
            response.cancel(true);
        }
    }

    private FetchResult result(ApiRequest request, HttpResponse<Path> response) throws IOException {
        int status = response.statusCode();
        if (status == 404) {
            return new FetchResult.NotFound();
        } else if (status == 429) {
            return new FetchResult.RateLimited(retryAfter(response));
        } else if (status >= 500 || status == 408) {
            return new FetchResult.TransientFailure(FetchResult.Kind.BROKEN_RESPONSE, "status " + status,
                    retryAfter(response));
        } else if (status != 200) {
            return new FetchResult.PermanentFailure("status " + status);
        }
        boolean isCompressed = response.headers().firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip");
        Path body = response.body();
        try {
            if (isCompressed) {
                uncompress(body);
            }
            BodyValidator.require(request.method(), body);
            return new FetchResult.Body(body);
        } catch (BadBodyException e) {
            return transientFailure(e.isNotTheApi() ? FetchResult.Kind.NOT_THE_API : FetchResult.Kind.BROKEN_RESPONSE,
                    String.valueOf(e.getMessage()));
        }
    }

    private void uncompress(Path body) throws IOException {
        Path uncompressed = folder.newPart();
        try {
            Gunzip.uncompress(body, uncompressed, MAX_BODY_BYTES);
            Files.move(uncompressed, body, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(uncompressed);
        }
    }

    private static boolean isRedirect(HttpResponse<?> response) {
        return switch (response.statusCode()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    /// The target of a redirect. A form cannot be redirected: most clients and servers turn the POST into a GET without it
    /// (docs/spec/api.md#redirect-from-http).
    private URI target(HttpResponse<?> response, String form) throws MirrorException {
        URI from = response.uri();
        String location = response.headers().firstValue("Location").orElse("");
        String redirected = LogText.of(from.toString()) + " redirects to "
                + (location.isEmpty() ? "nowhere" : LogText.of(location));
        if (!form.isEmpty()) {
            throw new MirrorException(
                    redirected + ", and a redirected POST would lose its form: give the address of the "
                            + "redirect as --from, for example https instead of http");
        }
        URI to;
        try {
            to = from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new MirrorException(redirected + ", which is not an address", e);
        }
        if (location.isEmpty() || !isSameServer(from, to)) {
            throw new MirrorException(redirected + ", which is not followed: give the address of the API as --from, "
                    + "such as https://data.police.uk/api");
        }
        return to;
    }

    /// Whether an address is on the same host and port, or on the same host by https instead of http, each on its default
    /// port. Another port is another server, which the user did not name.
    private static boolean isSameServer(URI from, URI to) {
        boolean isSameHost = from.getHost().equalsIgnoreCase(String.valueOf(to.getHost()));
        boolean isSameScheme = from.getScheme().equalsIgnoreCase(to.getScheme());
        boolean isMoreSafe = "http".equalsIgnoreCase(from.getScheme()) && "https".equalsIgnoreCase(to.getScheme());
        return isSameHost && (isSameScheme && port(from) == port(to)
                || isMoreSafe && port(from) == HTTP_PORT && port(to) == HTTPS_PORT);
    }

    private static int port(URI uri) {
        int usual = "https".equalsIgnoreCase(uri.getScheme()) ? HTTPS_PORT : HTTP_PORT;
        return uri.getPort() < 0 ? usual : uri.getPort();
    }

    private static Optional<Duration> retryAfter(HttpResponse<?> response) {
        return response.headers().firstValue("Retry-After").flatMap(text -> RetryAfter.parse(text, Instant.now()));
    }

    private static FetchResult transientFailure(FetchResult.Kind kind, String reason) {
        return new FetchResult.TransientFailure(kind, reason, Optional.empty());
    }

    private static String detail(Exception e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? "" : " (" + LogText.of(message.toLowerCase(Locale.ROOT)) + ")";
    }

    /// Cancels requests that are in progress.
    @Override
    public void close() {
        client.shutdownNow();
    }
}
