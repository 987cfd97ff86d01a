package peel.server;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import peel.server.config.ServerOptions;
import peel.server.connection.LimitedConnection;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.server.transport.ResponseHeaders;

/// Responds to the errors that Jetty finds before [ApiHandler] gets the request, in the same two error modes.
final class ApiErrorHandler extends ErrorHandler {
    private final ServerOptions options;

    ApiErrorHandler(ServerOptions options) {
        this.options = options;
    }

    /// The most bytes of request line and headers together that Jetty reads.
    static int headerBytes(ServerOptions options) {
        return options.maxRequestLineBytes() + options.maxHeaderBytes();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        ResponseHeaders.addCors(response);
        ResponseHeaders.addNoSniff(response);
        ResponseHeaders.close(response);
        Object status = request.getAttribute(ERROR_STATUS);
        ApiException error = error(status instanceof Integer number ? number : 500);
        if (LimitedConnection.isForgottenHead(request)) {
            ResponseHeaders.sendErrorWithoutBody(response, options.errors(), error, callback);
        } else {
            ResponseHeaders.sendError(response, options.errors(), error, callback);
        }
        return true;
    }

    private ApiException error(int status) {
        return switch (status) {
            case 408 -> new ApiException(ErrorCode.REQUEST_TIMEOUT, "the request did not arrive in time");
            case 413 -> new ApiException(ErrorCode.BODY_TOO_LARGE, "the body is too large");
            case 414 -> ApiException.lineTooLarge("more than " + headerBytes(options),
                    options.maxRequestLineBytes());
            case 431 -> new ApiException(ErrorCode.HEADERS_TOO_LARGE, "the request line and headers are larger than "
                    + headerBytes(options) + " bytes, or the headers alone larger than " + options.maxHeaderBytes()
                    + " bytes, or there are more than " + options.maxHeaderFields()
                    + " of them: send fewer headers, and post long polygons as a form");
            case 503 -> new ApiException(ErrorCode.STOPPING, "the server is stopping: try again later");
            case 505 -> new ApiException(ErrorCode.UNSUPPORTED_VERSION,
                    "the version of HTTP is not supported: use HTTP 1.1 or 1.0");
            default -> status >= 400 && status < 500
                    ? new ApiException(ErrorCode.MALFORMED_REQUEST,
                            "the request is not valid HTTP, or its path is ambiguous")
                    : new ApiException(ErrorCode.INTERNAL, "the server failed to respond: its log has the reason");
        };
    }
}
