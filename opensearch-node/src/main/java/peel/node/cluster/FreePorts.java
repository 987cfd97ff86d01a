package peel.node.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.SplittableRandom;

/// Ports of this machine on which nothing listens. They lie below those that systems give to outgoing connections, so that none is taken
/// between the choice and the start of a node.
final class FreePorts {
    private static final int FIRST = 20_000;
    private static final int END = 30_000;

    private final SplittableRandom random = new SplittableRandom(ProcessHandle.current().pid());

    /// Chooses a port.
    synchronized int next() throws IOException {
        for (int tries = 0; tries < END - FIRST; tries++) {
            int port = random.nextInt(FIRST, END);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IOException("no port between " + FIRST + " and " + END + " is free");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
