package peel.server.connection;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;

/// Creates connections with [ReceiveLimits]. Safe for several threads.
public final class LimitedConnectionFactory extends HttpConnectionFactory {
    private final OpenConnections connections;

    /// @param connections counts them
    public LimitedConnectionFactory(HttpConfiguration configuration, OpenConnections connections) {
        super(configuration);
        this.connections = connections;
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint endPoint) {
        LimitedConnection connection = new LimitedConnection(getHttpConfiguration(), connector, endPoint, connections);
        connection.setTransferEncodingChunkMaxLength(getTransferEncodingChunkMaxLength());
        return configure(connection, connector, endPoint);
    }
}
