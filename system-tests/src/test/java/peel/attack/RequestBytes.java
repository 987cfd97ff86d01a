package peel.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.Socket;

/// A request, or a part of one, as the bytes that are sent.
final class RequestBytes {
    private final byte[] bytes;

    private RequestBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    static RequestBytes of(String text) {
        return new RequestBytes(text.getBytes(ISO_8859_1));
    }

    static RequestBytes get(String path, String... headerLines) {
        StringBuilder text = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        for (String line : headerLines) {
            text.append(line).append("\r\n");
        }
        return of(text.append("\r\n").toString());
    }

    /// A posted form.
    static RequestBytes post(String path, String form) {
        return of(postHeader(path, form.length()) + form);
    }

    /// The start of a post, up to its body.
    static String postHeader(String path, int bytes) {
        return "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: " + bytes + "\r\n\r\n";
    }

    /// Sends all of it.
    void sendTo(Socket socket) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    /// Sends as much as the server takes: it may answer, and close, before it has read everything.
    ///
    /// @throws IOException when this side has closed the connection
    void sendAsMuchAsPossibleTo(Socket socket) throws IOException {
        try {
            sendTo(socket);
        } catch (IOException e) {
            if (socket.isClosed()) {
                throw e;
            }
        }
    }
}
