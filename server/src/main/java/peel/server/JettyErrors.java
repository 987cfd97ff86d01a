package peel.server;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import peel.server.transport.LimitedConnection;

/// Gives the errors that Jetty finds before [Front] sees the request the same two faces as all others.
final class JettyErrors extends ErrorHandler {
    private final ServerOptions options;

    JettyErrors(ServerOptions options) {
        this.options = options;
    }

    /// How many bytes of request line and headers together are read before Jetty gives up.
    static int headerBytes(ServerOptions options) {
        return options.maxRequestLineBytes() + options.maxHeaderBytes();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Headers.open(response);
        Headers.close(response);
        Object status = request.getAttribute(ERROR_STATUS);
        Refusal refusal = refusal(status instanceof Integer number ? number : 500);
        if (LimitedConnection.isForgottenHead(request)) {
            Headers.refuseHead(response, options.errors(), refusal, callback);
        } else {
            Headers.refuse(response, options.errors(), refusal, callback);
        }
        return true;
    }

    private Refusal refusal(int status) {
        return switch (status) {
            case 408 -> new Refusal(Mistake.REQUEST_TIMEOUT, "the request did not arrive in time");
            case 413 -> new Refusal(Mistake.BODY_TOO_LARGE, "the body is too large");
            case 414 -> Refusal.lineTooLarge("more than " + headerBytes(options),
                    options.maxRequestLineBytes());
            case 431 -> new Refusal(Mistake.HEADERS_TOO_LARGE, "the request line and headers are larger than "
                    + headerBytes(options) + " bytes, or the headers alone larger than " + options.maxHeaderBytes()
                    + " bytes, or there are more than " + options.maxHeaderFields()
                    + " of them: send fewer, and post long polygons as a form");
            case 503 -> new Refusal(Mistake.STOPPING, "the server is stopping: ask again later");
            case 505 -> new Refusal(Mistake.UNSUPPORTED_VERSION, "only HTTP 1.0 and 1.1 are spoken here");
            default -> status >= 400 && status < 500
                    ? new Refusal(Mistake.MALFORMED_REQUEST,
                            "the request is not valid HTTP, or its path could be read in two ways")
                    : new Refusal(Mistake.INTERNAL, "the server failed to answer: its log says why");
        };
    }
}
