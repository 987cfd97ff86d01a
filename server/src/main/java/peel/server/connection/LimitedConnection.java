package peel.server.connection;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.jspecify.annotations.Nullable;

/// A connection of HTTP/1 that limits the header fields of a request, and that [OpenConnections] may close while it is idle
/// or its request is incomplete. Jetty has no such limits. It also remembers the method of a request whose URL cannot be
/// parsed, which Jetty forgets: a response to HEAD has no body.
public final class LimitedConnection extends HttpConnection {
    private final OpenConnections connections;
    private volatile boolean isResponding;
    private volatile long busySinceNanos = System.nanoTime();
    private volatile long receivingSinceNanos;
    private volatile int unfinishedBytes;
    private volatile int requestsInARow;
    private boolean isClosed;
    private volatile boolean isHead;

    LimitedConnection(HttpConfiguration configuration, Connector connector, EndPoint endPoint,
            OpenConnections connections) {
        super(configuration, connector, endPoint);
        this.connections = connections;
    }

    /// How many requests the connection of this one has received without waiting for its client, this one included.
    public static int requestsInARow(Request request) {
        return of(request).requestsInARow;
    }

    /// Sets whether a request is complete and has no response yet, so that its connection must not be closed.
    public static void setResponding(Request request, boolean isResponding) {
        of(request).isResponding = isResponding;
    }

    /// Whether a request is a HEAD of which Jetty has forgotten the method, since its URL cannot be parsed.
    public static boolean isForgottenHead(Request request) {
        return of(request).isHead && !request.getMethod().equals("HEAD");
    }

    private static LimitedConnection of(Request request) {
        return (LimitedConnection) request.getConnectionMetaData().getConnection();
    }

    @Override
    public void onOpen() {
        connections.opened(this);
        super.onOpen();
    }

    @Override
    public void onClose(@Nullable Throwable cause) {
        connections.closed(this);
        super.onClose(cause);
    }

    @Override
    public void onFillable() {
        busySinceNanos = System.nanoTime();
        requestsInARow = 0;
        super.onFillable();
        HttpParser parser = getParser();
        int unfinished = parser.inHeaderState() ? parser.getHeaderLength() : 0;
        if (unfinished > 0 || unfinishedBytes > 0) {
            hold(unfinished);
        }
    }

    private void hold(int bytes) {
        int before;
        synchronized (this) {
            if (isClosed) {
                return;
            }
            before = unfinishedBytes;
            if (before == 0) {
                receivingSinceNanos = busySinceNanos;
            }
            unfinishedBytes = bytes;
        }
        connections.holds(this, bytes - before);
    }

    /// Marks it as closed, though Jetty closes it later, and returns how many bytes it held.
    synchronized int markClosed() {
        int held = unfinishedBytes;
        unfinishedBytes = 0;
        isClosed = true;
        return held;
    }

    /// Since when it has been responding without waiting for its client's next request, as [System#nanoTime] counts.
    long busySinceNanos() {
        return busySinceNanos;
    }

    /// Whether it has a complete request without a response, so that it must not be closed.
    boolean isResponding() {
        return isResponding;
    }

    /// How many bytes of an incomplete request line and headers it holds.
    int unfinishedBytes() {
        return unfinishedBytes;
    }

    /// When the first of these bytes arrived, as [System#nanoTime] counts.
    long receivingSinceNanos() {
        return receivingSinceNanos;
    }

    @Override
    protected RequestHandler newRequestHandler() {
        return new LimitedRequestHandler();
    }

    /// Counts the header fields of each request. It is created before the fields of the connection are set.
    private final class LimitedRequestHandler extends RequestHandler {
        private int fields;
        private int bytes;

        @Override
        public void messageBegin() {
            isHead = false;
            super.messageBegin();
        }

        @Override
        public void startRequest(String method, String uri, HttpVersion version) {
            fields = 0;
            bytes = 0;
            isHead = method.equals("HEAD");
            super.startRequest(method, uri, version);
        }

        @Override
        public void parsedHeader(HttpField field) {
            count(field);
            super.parsedHeader(field);
        }

        @Override
        public void parsedTrailer(HttpField field) {
            count(field);
            super.parsedTrailer(field);
        }

        private void count(HttpField field) {
            String value = field.getValue();
            fields++;
            bytes += field.getName().length() + (value == null ? 0 : value.length());
            if (fields > connections.limits().maxHeaderFields() || bytes > connections.limits().maxHeaderBytes()) {
                throw new HttpException.RuntimeException(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431);
            }
        }

        @Override
        @SuppressWarnings("NonAtomicVolatileUpdate") // one thread reads a connection at a time
        public boolean headerComplete() {
            isResponding = true;
            requestsInARow++;
            return super.headerComplete();
        }
    }
}
