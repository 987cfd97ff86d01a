package peel.server;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import peel.concurrent.Checkpoint;
import peel.server.api.Routes;
import peel.server.config.Compression;
import peel.server.config.ErrorMode;
import peel.server.connection.LimitedConnection;
import peel.server.connection.ProcessorShare;
import peel.server.error.ApiException;
import peel.server.error.ClientGoneException;
import peel.server.error.ErrorCode;
import peel.server.error.HeadersOnlyException;
import peel.server.error.LimitPassedException;
import peel.server.request.ApiResponse;
import peel.server.request.Metrics;
import peel.server.request.MisnamedParameters;
import peel.server.request.Parameters;
import peel.server.request.PostedForm;
import peel.server.request.ReceivedRequest;
import peel.server.request.RequestContext;
import peel.server.request.Route;
import peel.server.request.RouteKind;
import peel.server.request.ServerContext;
import peel.server.transport.AcceptEncoding;
import peel.server.transport.ETags;
import peel.server.transport.RequestBody;
import peel.server.transport.RequestScope;
import peel.server.transport.RequestTimeout;
import peel.server.transport.RequestTimeouts;
import peel.server.transport.ResponseHeaders;
import peel.server.transport.ResponseStream;
import peel.store.DamagedReleaseException;
import peel.store.StoreUnavailableException;
import peel.store.memory.MemoryBudgetException;
import peel.store.memory.QueryMemory;

/// Handles every request: finds its route, receives its body, reads its parameters, gets the response from the endpoint, and
/// writes it. Requests that are not valid HTTP go to [ApiErrorHandler] instead.
final class ApiHandler extends Handler.Abstract {
    /// The attribute under which [AccessLog] finds the route.
    static final String ROUTE = "peel.route";

    /// A form is in memory as bytes, as text, and as values.
    private static final int COPIES_OF_A_FORM = 4;

    /// Set for a route whose errors are explained in both error modes.
    private static final String EXPLAINS_ERRORS = "peel.explains-errors";

    private static final System.Logger LOG = System.getLogger("peel.server");

    private final ServerContext server;
    private final RequestTimeouts timeouts;

    ApiHandler(ServerContext server) {
        this.server = server;
        this.timeouts = new RequestTimeouts(server.options().requestTimeout(), server.options().minReadRate());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        ResponseHeaders.addCors(response);
        ResponseHeaders.addNoSniff(response);
        RequestTimeout timeout = timeouts.start(request);
        try (timeout;
                ProcessorShare.Task task = server.processors().begin(LimitedConnection.requestsInARow(request));
                QueryMemory requestMemory = server.requestMemory().forQuery();
                QueryMemory responseMemory = server.responseMemory().forQuery()) {
            RequestScope scope = new RequestScope(timeout, task, requestMemory, responseMemory);
            ScopedValue.where(Checkpoint.CURRENT, scope).call(() -> {
                respond(request, response, scope);
                return scope;
            });
        } catch (ApiException error) {
            endWithoutResponse(request, response);
            ResponseHeaders.sendError(response, errorMode(request), error, callback);
            return true;
        } catch (MemoryBudgetException | StoreUnavailableException | DamagedReleaseException
                | InternalError failure) {
            if (response.isCommitted()) {
                fail(request, response, callback, timeout, failure);
            } else {
                endWithoutResponse(request, response);
                StoreFailures.sendError(response, errorMode(request), failure, callback);
            }
            return true;
        } catch (IOException | RuntimeException | Error failure) {
            fail(request, response, callback, timeout, failure);
            return true;
        }
        if (!response.isCommitted()) {
            ResponseHeaders.closeAfterUnreadBody(request, response);
        }
        LimitedConnection.setResponding(request, false);
        callback.succeeded();
        return true;
    }

    /// Prepares the response to an error: the body of the request may not have been read.
    private static void endWithoutResponse(Request request, Response response) {
        ResponseHeaders.closeAfterUnreadBody(request, response);
        LimitedConnection.setResponding(request, false);
    }

    private void respond(Request request, Response response, RequestScope scope) throws IOException {
        requireLineLimit(request);
        HttpURI uri = request.getHttpURI();
        requireHttp(uri);
        String path = String.valueOf(uri.getPath());
        String method = request.getMethod();
        if (method.equals("OPTIONS") && path.equals("*")) {
            ResponseHeaders.preflight(response, "GET, HEAD, POST, OPTIONS");
            return;
        }
        Routes.Match match = Routes.find(path);
        Route route = match.route();
        request.setAttribute(ROUTE, route.pattern());
        if (route.kind() == RouteKind.V1) {
            request.setAttribute(EXPLAINS_ERRORS, true);
        }
        if (!route.isPublic()) {
            ResponseHeaders.removeCors(response);
        }
        if (!route.allows(method)) {
            response.getHeaders().put(HttpHeader.ALLOW, route.allow());
            throw new ApiException(ErrorCode.WRONG_METHOD, "", "the method " + ApiException.quote(method)
                    + " is not allowed here: use one of those in 'allowed'", List.of(route.allow().split(", ", -1)));
        }
        if (method.equals("OPTIONS")) {
            ResponseHeaders.preflight(response, route.allow());
            return;
        }
        byte[] body = method.equals("POST") ? receive(request, scope) : new byte[0];
        ResponseHeaders.closeAfterUnreadBody(request, response);
        if (route.isPublic()) {
            scope.task().start();
        }
        String query = request.getHttpURI().getQuery();
        ReceivedRequest received = new ReceivedRequest(method, match.extension(), query == null ? "" : query,
                request.getHeaders(), body);
        long copies = (long) COPIES_OF_A_FORM * body.length;
        scope.requestMemory().take(copies);
        Parameters parameters = parameters(match, received);
        if (!parameters.ignored().isEmpty()) {
            response.getHeaders().put(ResponseHeaders.IGNORED_PARAMETERS, String.join(", ", parameters.ignored()));
        }
        try (RequestContext context = new RequestContext(server, parameters, match.variables(), received)) {
            ApiResponse result = route.endpoint().respond(context);
            scope.requestMemory().giveBack(copies);
            scope.requestMemory().trim();
            send(request, response, scope, context, result);
        }
    }

    private ErrorMode errorMode(Request request) {
        return request.getAttribute(EXPLAINS_ERRORS) == null ? server.options().errors() : ErrorMode.CLEAR;
    }

    private byte[] receive(Request request, RequestScope scope) {
        LimitedConnection.setResponding(request, false);
        byte[] body = RequestBody.receive(request, server.options().maxBodyBytes(), server.options().receiveTimeout(),
                scope.requestMemory());
        LimitedConnection.setResponding(request, true);
        scope.timeout().restart();
        return body;
    }

    /// The parameters of a route that ignores those that it does not know. Routes of `/v1` read theirs themselves, and the
    /// script of a page reads those of the page.
    private Parameters parameters(Routes.Match match, ReceivedRequest received) {
        if (match.route().kind() == RouteKind.V1 || match.route().kind() == RouteKind.PAGE) {
            return new Parameters(ErrorMode.CLEAR, Set.of(), "", PostedForm.NONE);
        }
        Parameters parameters = new Parameters(server.options().errors(), match.route().parameters(),
                received.query(), received.form());
        if (server.options().errors() == ErrorMode.CLEAR) {
            MisnamedParameters.check(parameters, match.route().parameters(), match.variables());
        }
        return parameters;
    }

    private void send(Request request, Response response, RequestScope scope, RequestContext context,
            ApiResponse result)
            throws IOException {
        HttpFields.Mutable headers = response.getHeaders();
        boolean isRead = !request.getMethod().equals("POST");
        if (result.strongTag().isEmpty()) {
            ResponseHeaders.addCaching(headers);
            result.headers().forEach(headers::put);
        } else {
            ResponseHeaders.addV1Caching(headers, server.options().cacheControl());
            result.headers().forEach(headers::put);
            Optional<String> had = isRead
                    ? ETags.matchStrong(request.getHeaders().getValuesList(HttpHeader.IF_NONE_MATCH),
                            result.strongTag())
                    : Optional.empty();
            headers.put(HttpHeader.ETAG, had.orElse(result.strongTag()));
            if (had.isPresent()) {
                response.setStatus(304);
                return;
            }
        }
        if (result.isOfRelease()) {
            String tag = ETags.of(context.release().info().tag(), server.options().errors());
            headers.put(HttpHeader.ETAG, tag);
            if (isRead && ETags.match(request.getHeaders().getValuesList(HttpHeader.IF_NONE_MATCH), tag)) {
                response.setStatus(304);
                return;
            }
        }
        result.body().prepare(scope.responseMemory()).forEach(headers::put);
        response.setStatus(result.status());
        headers.put(HttpHeader.CONTENT_TYPE, result.contentType());
        if (!result.notLoaded().isEmpty()) {
            headers.put(ResponseHeaders.NOT_LOADED, result.notLoaded());
        }
        boolean useGzip = server.options().compression() != Compression.NONE
                && !headers.contains(HttpHeader.CONTENT_LENGTH)
                && AcceptEncoding.acceptsGzip(request.getHeaders().getValuesList(HttpHeader.ACCEPT_ENCODING));
        boolean isUnlimited = result.body().isUnlimited();
        try (ResponseStream stream = new ResponseStream(response, scope, server.gzips(), useGzip, isUnlimited)) {
            long rows = result.body().writeTo(stream);
            stream.finish();
            server.metrics().sent(String.valueOf(request.getAttribute(ROUTE)), rows);
        } catch (HeadersOnlyException headersAreSent) {
            LOG.log(Level.TRACE, "a response to HEAD ends after its headers", headersAreSent);
        }
    }

    private static void requireHttp(HttpURI uri) {
        String scheme = uri.getScheme();
        if (scheme != null && !scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
            throw new ApiException(ErrorCode.MALFORMED_REQUEST,
                    "the scheme of the URL is " + ApiException.quote(scheme)
                            + ": use http or https, or the path alone");
        }
    }

    private void requireLineLimit(Request request) {
        int limit = server.options().maxRequestLineBytes();
        int bytes = request.getMethod().length() + request.getHttpURI().getPathQuery().length()
                + request.getConnectionMetaData().getHttpVersion().asString().length() + 2;
        if (bytes > limit) {
            throw ApiException.lineTooLarge(Integer.toString(bytes), limit);
        }
    }

    /// Ends a response that failed. If a part of it was sent, it is not completed; the connection is closed instead.
    private void fail(Request request, Response response, Callback callback, RequestTimeout timeout,
            Throwable failure) {
        Object route = request.getAttribute(ROUTE);
        String label = route == null ? Metrics.UNMATCHED : route.toString();
        boolean isDueToClient = failure instanceof ClientGoneException || failure instanceof LimitPassedException;
        if (timeout.hasPassed()) {
            server.metrics().cut(label, timeout.reason());
        } else if (response.isCommitted() || isDueToClient) {
            server.metrics().cut(label, isDueToClient ? "client" : "failure");
        }
        if (!isDueToClient) {
            LOG.log(Level.ERROR, "a response of " + label + " failed", failure);
        }
        if (response.isCommitted() || timeout.hasPassed()) {
            callback.failed(failure);
        } else {
            ResponseHeaders.sendError(response, errorMode(request), new ApiException(ErrorCode.INTERNAL,
                    "the server failed to respond: its log has the reason"), callback);
        }
    }
}
