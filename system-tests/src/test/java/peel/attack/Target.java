package peel.attack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/// A server on this machine.
///
/// @param port where it listens on 127.0.0.1
record Target(int port) {
    /// How long a connection may take to open.
    private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(30);

    /// Opens a connection.
    Socket connect() throws IOException {
        return connect(new Socket());
    }

    /// Connects a socket that is made already.
    ///
    /// @return the same
    Socket connect(Socket socket) throws IOException {
        try {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port),
                    (int) CONNECT_PATIENCE.toMillis());
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
