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
        String path = String.valueOf(uri.getPath());
        String method = request.getMethod();
        if (method.equals("OPTIONS") && path.equals("*")) {
            Headers.options(response, "GET, HEAD, POST, OPTIONS");
            return;
        }
        Routes.Match match = Routes.find(path);
        Route route = match.route();
        request.setAttribute(ROUTE, route.pattern());
        if (!route.allows(method)) {
            response.getHeaders().put(HttpHeader.ALLOW, route.allow());
            throw new Refusal(Mistake.WRONG_METHOD, "", "the method is " + Refusal.quote(method)
                    + ": take one of those allowed", List.of(route.allow().split(", ", -1)));
        }
        if (method.equals("OPTIONS")) {
            Headers.options(response, route.allow());
            return;
        }
        byte[] form = method.equals("POST")
                ? FormBody.read(request, setup.options().maxBodyBytes())
                : new byte[0];
        Parameters parameters = new Parameters(setup.options().errors(), route.parameters(),
                uri.getQuery() == null ? "" : uri.getQuery(), form);
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
        if (!request.getMethod().equals("HEAD")) {
            AnswerStream stream = new AnswerStream(response, deadline, setup.gzips(),
                    AcceptEncoding.takesGzip(request.getHeaders().getValuesList(HttpHeader.ACCEPT_ENCODING)));
            long rows = answer.body().writeTo(stream);
            stream.finish();
            setup.metrics().sent(String.valueOf(request.getAttribute(ROUTE)), rows);
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
