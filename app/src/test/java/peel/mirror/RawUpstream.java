package peel.mirror;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/// A server on a free port of this machine that answers each connection with the same bytes, HTTP or not, and closes it.
final class RawUpstream implements AutoCloseable {
    private final ServerSocket server;
    private final byte[] response;

    RawUpstream(byte[] response) throws IOException {
        this.response = response.clone();
        server = new ServerSocket(0, 100, InetAddress.ofLiteral("127.0.0.1"));
        Thread.ofVirtual().start(this::accept);
    }

    String base() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/api";
    }

    private void accept() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                int count = socket.getInputStream().read(new byte[8192]);
                if (count > 0) {
                    socket.getOutputStream().write(response);
                    socket.shutdownOutput();
                }
            } catch (IOException e) {
                // the test has ended, or the client has gone
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
