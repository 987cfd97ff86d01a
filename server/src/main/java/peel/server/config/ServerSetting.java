package peel.server.config;

/// Every setting of the server: its name, what it does and its default, in the one place from which the command line,
/// the documents and [ServerOptions] take them.
public enum ServerSetting {
    /// The address to listen on.
    HOST("host", "127.0.0.1", "the address to listen on; 0.0.0.0 for all of this machine's"),
    /// The port to listen on.
    PORT("port", "8080", "the port to listen on; 0 takes a free one"),
    /// The face of errors.
    ERRORS("errors", "clear", "how wrong requests are answered: 'clear' explains what was wrong; 'upstream' answers as "
            + "the public API does"),
    /// The encoder of responses.
    COMPRESSION("compression", "peel",
            "how responses are compressed for clients that accept gzip: 'peel' by Peel's own "
                    + "encoder, 'zlib' by Java's, which is slower, 'none' not at all"),
    /// The cap on records.
    MAX_RECORDS("max-records", "0", "the most crimes or outcomes in one answer, counted over all categories as the "
            + "public API does with 10000; 0 for no limit"),
    /// The limit of the request line.
    MAX_REQUEST_LINE("max-request-line", "65536", "the longest request line in bytes, method and version included; "
            + "the public API's is 4094"),
    /// The limit of a form.
    MAX_BODY("max-body", "1048576", "the longest form that can be posted, in bytes"),
    /// The limit of a polygon.
    MAX_POLYGON_VERTICES("max-polygon-vertices", "20000", "the most vertices in a polygon"),
    /// The time limit of a request.
    REQUEST_TIMEOUT("request-timeout", "60s", "how long one answer may take before its connection is cut; also how "
            + "long running answers may go on after the server was told to stop"),
    /// The time limit of arrival.
    RECEIVE_TIMEOUT("receive-timeout", "30s", "how long a request may take from its first byte to its last"),
    /// The time limit of silence.
    IDLE_TIMEOUT("idle-timeout", "30s", "how long a connection may be silent, or a client not read, before it is cut"),
    /// The least pace of a client.
    MIN_READ_RATE("min-read-rate", "4096", "how many bytes a second a client must read, once it has kept the server "
            + "waiting for 15 seconds; 0 for no limit"),
    /// The limit of connections.
    MAX_CONNECTIONS("max-connections", "0", "the most connections; idle ones are closed first when there are more; 0 "
            + "for one to each 128 KiB of heap, at most 16384"),
    /// The limit of header fields.
    MAX_HEADER_FIELDS("max-header-fields", "100", "the most header fields in a request"),
    /// The limit of header bytes.
    MAX_HEADER_BYTES("max-header-bytes", "16384", "the most bytes of all header fields of a request"),
    /// The memory of requests.
    MAX_REQUEST_MEMORY("max-request-memory", "0", "the most bytes of memory that requests hold together until they are "
            + "read; 0 for an eighth of the heap"),
    /// The memory of responses.
    MAX_RESPONSE_MEMORY("max-response-memory", "0", "the most bytes of memory that responses under way hold together "
            + "beyond 16 KiB each; 0 for a quarter of the heap"),
    /// The request log.
    REQUEST_LOG("request-log", "true", "whether each request is logged in one line: true or false");

    private final String key;
    private final String defaultText;
    private final String description;

    ServerSetting(String key, String defaultText, String description) {
        this.key = key;
        this.defaultText = defaultText;
        this.description = description;
    }

    /// The name as it is written on the command line after `--`, for example `max-records`.
    public String key() {
        return key;
    }

    /// The default as text, in the form that [ServerOptions#of] reads.
    public String defaultText() {
        return defaultText;
    }

    /// What the setting does, as a phrase.
    public String description() {
        return description;
    }
}
