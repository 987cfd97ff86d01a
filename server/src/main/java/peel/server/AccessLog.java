package peel.server;

import java.lang.System.Logger.Level;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import peel.server.request.Metrics;
import peel.server.request.ServerContext;

/// Told of every request that has ended, those that were no HTTP among them: it counts, and writes the request log.
final class AccessLog implements RequestLog {
    private static final System.Logger LOG = System.getLogger("peel.access");
    private static final int LONGEST_PATH = 500;

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

    /// Method, path with its query, status, bytes of the body, milliseconds.
    private static String line(Request request, Response response, long nanos) {
        return plain(request.getMethod()) + " " + plain(request.getHttpURI().getPathQuery()) + " "
                + response.getStatus() + " " + Response.getContentBytesWritten(response) + "B " + nanos / 1_000_000
                + "ms";
    }

    /// Control characters would let a client write lines of its own.
    private static String plain(String text) {
        String bounded = String.valueOf(text);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < Math.min(bounded.length(), LONGEST_PATH); i++) {
            char c = bounded.charAt(i);
            if (c > ' ' && c < 127) {
                plain.append(c);
            } else {
                plain.append("\\u").append(Integer.toHexString(c | 0x10000), 1, 5);
            }
        }
        return plain.append(bounded.length() > LONGEST_PATH ? "..." : "").toString();
    }
}
