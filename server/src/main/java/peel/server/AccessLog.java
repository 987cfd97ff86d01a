package peel.server;

import java.lang.System.Logger.Level;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import peel.server.request.Metrics;
import peel.server.request.ServerContext;

/// Counts every finished request, malformed ones included, and writes the request log.
final class AccessLog implements RequestLog {
    private static final System.Logger LOG = System.getLogger("peel.access");
    private static final int MAX_PATH_LENGTH = 500;

    private final ServerContext server;

    AccessLog(ServerContext server) {
        this.server = server;
    }

    @Override
    public void log(Request request, Response response) {
        long nanos = System.nanoTime() - request.getBeginNanoTime();
        Object route = request.getAttribute(ApiHandler.ROUTE);
        server.metrics().responded(route == null ? Metrics.UNMATCHED : route.toString(), response.getStatus(),
                nanos / 1e9);
        if (server.options().requestLog() && LOG.isLoggable(Level.INFO)) {
            LOG.log(Level.INFO, line(request, response, nanos));
        }
    }

    /// Method, path with query, status, bytes of the body, milliseconds.
    private static String line(Request request, Response response, long nanos) {
        return escaped(request.getMethod()) + " " + escaped(request.getHttpURI().getPathQuery()) + " "
                + response.getStatus() + " " + Response.getContentBytesWritten(response) + "B " + nanos / 1_000_000
                + "ms";
    }

    /// Escapes control characters, with which a client could forge lines of the log.
    private static String escaped(String text) {
        String given = String.valueOf(text);
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < Math.min(given.length(), MAX_PATH_LENGTH); i++) {
            char c = given.charAt(i);
            if (c > ' ' && c < 127) {
                escaped.append(c);
            } else {
                escaped.append("\\u").append(Integer.toHexString(c | 0x10000), 1, 5);
            }
        }
        return escaped.append(given.length() > MAX_PATH_LENGTH ? "..." : "").toString();
    }
}
