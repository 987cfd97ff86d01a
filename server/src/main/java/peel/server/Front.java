package peel.server;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import peel.store.MemoryBudgetException;

/// Takes every request: finds its route, reads its parameters, lets the endpoint decide the answer, and writes it.
/// Requests that are no HTTP never come here, but to [JettyErrors].
final class Front extends Handler.Abstract {
    /// The attribute under which [Finished] finds the route.
    static final String ROUTE = "peel.route";

    private static final System.Logger LOG = System.getLogger("peel.server");

    private final Setup setup;
    private final Deadlines deadlines;

    Front(Setup setup) {
        this.setup = setup;
        this.deadlines = new Deadlines(setup.options().requestTimeout());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Headers.open(response);
        Deadline deadline = deadlines.start(request);
        try (deadline) {
            respond(request, response, deadline);
        } catch (Refusal refusal) {
            Headers.closeAfterUnreadBody(request, response);
            Headers.refuse(response, setup.options().errors(), refusal, callback);
            return true;
        } catch (MemoryBudgetException busy) {
            if (response.isCommitted()) {
                fail(request, response, callback, deadline, busy);
            } else {
                Busy.refuse(response, setup.options().errors(), busy, callback);
            }
            return true;
        } catch (IOException | RuntimeException | Error failure) {
            fail(request, response, callback, deadline, failure);
            return true;
        }
        if (!response.isCommitted()) {
            Headers.closeAfterUnreadBody(request, response);
        }
        callback.succeeded();
        giveWay(request);
        return true;
    }

    /// Lets other requests go first. After a request with a body Jetty looks for the next one of the same connection at once,
    /// so that two connections that ask without a pause would have both processors to themselves.
    @SuppressWarnings("ThreadPriorityCheck") // fairness alone depends on it, no answer does
    private static void giveWay(Request request) {
        if (request.getMethod().equals("POST")) {
            Thread.yield();
        }
    }

    private void respond(Request request, Response response, Deadline deadline) throws IOException {
        requireLineLimit(request);
        HttpURI uri = request.getHttpURI();
        requireHttp(uri);
        String path = String.valueOf(uri.getPath());
        String method = request.getMethod();
        if (method.equals("OPTIONS") && path.equals("*")) {
            Headers.options(response, "GET, HEAD, POST, OPTIONS");
            return;
        }
        Routes.Match match = Routes.find(path);
        Route route = match.route();
        request.setAttribute(ROUTE, route.pattern());
        if (!route.isPublic()) {
            Headers.hideFromPages(response);
        }
        if (!route.allows(method)) {
            response.getHeaders().put(HttpHeader.ALLOW, route.allow());
            throw new Refusal(Mistake.WRONG_METHOD, "", "the method is " + Refusal.quote(method)
                    + ": take one of those allowed", List.of(route.allow().split(", ", -1)));
        }
        if (method.equals("OPTIONS")) {
            Headers.options(response, route.allow());
            return;
        }
        byte[] body = method.equals("POST")
                ? FormBody.read(request, setup.options().maxBodyBytes())
                : new byte[0];
        Headers.closeAfterUnreadBody(request, response);
        Parameters parameters = new Parameters(setup.options().errors(), route.parameters(),
                uri.getQuery() == null ? "" : uri.getQuery(),
                body.length == 0 ? PostedForm.NONE : PostedForm.of(request.getHeaders(), body));
        if (setup.options().errors() == ErrorFace.CLEAR) {
            MisnamedParameters.check(parameters, route.parameters(), match.variables());
        }
        if (!parameters.ignored().isEmpty()) {
            response.getHeaders().put(Headers.IGNORED_PARAMETERS, String.join(", ", parameters.ignored()));
        }
        try (Call call = new Call(setup, parameters, match.variables())) {
            send(request, response, deadline, call, route.endpoint().answer(call));
        }
    }

    private void send(Request request, Response response, Deadline deadline, Call call, Answer answer)
            throws IOException {
        HttpFields.Mutable headers = response.getHeaders();
        boolean isRead = !request.getMethod().equals("POST");
        Headers.validate(headers);
        if (answer.isOfRelease()) {
            String tag = EntityTags.of(call.release().info().tag(), setup.options().errors());
            headers.put(HttpHeader.ETAG, tag);
            if (isRead && EntityTags.match(request.getHeaders().getValuesList(HttpHeader.IF_NONE_MATCH), tag)) {
                response.setStatus(304);
                return;
            }
        }
        response.setStatus(answer.status());
        headers.put(HttpHeader.CONTENT_TYPE, answer.contentType());
        if (!answer.notLoaded().isEmpty()) {
            headers.put(Headers.NOT_LOADED, answer.notLoaded());
        }
        AnswerStream stream = new AnswerStream(response, deadline, setup.gzips(),
                AcceptEncoding.takesGzip(request.getHeaders().getValuesList(HttpHeader.ACCEPT_ENCODING)));
        try {
            long rows = answer.body().writeTo(stream);
            stream.finish();
            setup.metrics().sent(String.valueOf(request.getAttribute(ROUTE)), rows);
        } catch (HeadersOnlyException headersAreSent) {
            LOG.log(Level.TRACE, "the rest of the answer is not needed", headersAreSent);
        }
    }

    private static void requireHttp(HttpURI uri) {
        String scheme = uri.getScheme();
        if (scheme != null && !scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
            throw new Refusal(Mistake.MALFORMED_REQUEST, "the address starts with " + Refusal.quote(scheme + ":")
                    + ": write http: or https:, or the path alone");
        }
    }

    private void requireLineLimit(Request request) {
        int limit = setup.options().maxRequestLineBytes();
        int bytes = request.getMethod().length() + request.getHttpURI().getPathQuery().length()
                + request.getConnectionMetaData().getHttpVersion().asString().length() + 2;
        if (bytes > limit) {
            throw Refusal.lineTooLarge(Integer.toString(bytes), limit);
        }
    }

    /// Ends an answer that cannot be given. What was already sent is never completed: the connection is cut instead.
    private void fail(Request request, Response response, Callback callback, Deadline deadline, Throwable failure) {
        Object route = request.getAttribute(ROUTE);
        String label = route == null ? Metrics.UNMATCHED : route.toString();
        boolean isClients = failure instanceof ClientGoneException;
        if (deadline.hasPassed()) {
            setup.metrics().cut(label, "timeout");
        } else if (response.isCommitted() || isClients) {
            setup.metrics().cut(label, isClients ? "client" : "failure");
        }
        if (!isClients) {
            LOG.log(Level.ERROR, "an answer of " + label + " failed", failure);
        }
        if (response.isCommitted() || deadline.hasPassed()) {
            callback.failed(failure);
        } else {
            Headers.refuse(response, setup.options().errors(), new Refusal(Mistake.INTERNAL,
                    "the server failed to answer: its log says why"), callback);
        }
    }
}
