package peel.server.config;

/// All settings of the server, each with its name, default and description. The command line and [ServerOptions] are made
/// from this list, and a test compares the documents with it.
public enum ServerSetting {
    /// The address to listen on.
    HOST("host", "127.0.0.1", "the address to listen on; 0.0.0.0 for all addresses of the machine"),
    /// The port to listen on.
    PORT("port", "8080", "the port to listen on; 0 for a free one"),
    /// The error mode.
    ERRORS("errors", "clear", "how the server responds to wrong requests: 'clear' explains what is wrong; 'upstream' "
            + "responds as the public API does"),
    /// The encoder of responses.
    COMPRESSION("compression", "peel",
            "how responses are compressed for clients that accept gzip: 'peel' by Peel's own "
                    + "encoder, 'zlib' by Java's, which is slower, 'none' not at all"),
    /// The limit of records.
    MAX_RECORDS("max-records", "0",
            "the most crimes or outcomes in one response of /api, counted over all categories, as the "
                    + "public API counts them; its limit is 10000; 0 for no limit"),
    /// The limit of the request line.
    MAX_REQUEST_LINE("max-request-line", "65536", "the most bytes of a request line, with method and version; the "
            + "limit of the public API is 4094"),
    /// The limit of a form.
    MAX_BODY("max-body", "1048576", "the most bytes of a posted form"),
    /// The limit of a polygon.
    MAX_POLYGON_VERTICES("max-polygon-vertices", "20000", "the most vertices in a polygon"),
    /// The time limit of a request.
    REQUEST_TIMEOUT("request-timeout", "60s", "how long one response may take before its connection is closed; at "
            + "shutdown, how long the server waits for running responses"),
    /// The time limit of arrival.
    RECEIVE_TIMEOUT("receive-timeout", "30s", "how long a request may take to arrive, from its first byte to its last"),
    /// The time limit of idle connections.
    IDLE_TIMEOUT("idle-timeout", "30s", "how long a connection may be idle, or a client may not read, before it is "
            + "closed"),
    /// The read rate of a client.
    MIN_READ_RATE("min-read-rate", "4096", "the fewest bytes a second that a client must read, from 15 seconds after "
            + "it first made the server wait; 0 for no limit"),
    /// The limit of connections.
    MAX_CONNECTIONS("max-connections", "0", "the most connections; beyond that, idle ones are closed; 0 for one to "
            + "each 128 KiB of heap, at most 16384"),
    /// The limit of header fields.
    MAX_HEADER_FIELDS("max-header-fields", "100", "the most header fields in a request"),
    /// The limit of header bytes.
    MAX_HEADER_BYTES("max-header-bytes", "16384", "the most bytes of all header fields of a request"),
    /// The memory of requests.
    MAX_REQUEST_MEMORY("max-request-memory", "0", "the most bytes of memory of all requests together until they are "
            + "read; 0 for an eighth of the heap"),
    /// The memory of responses.
    MAX_RESPONSE_MEMORY("max-response-memory", "0", "the most bytes of memory of all responses under way together, "
            + "beyond 16 KiB each; 0 for a quarter of the heap"),
    /// The caching of `/v1`.
    CACHE_CONTROL("cache-control", "public, max-age=0, must-revalidate",
            "the header Cache-Control of responses of /v1"),
    /// The background of the map.
    BASEMAP("basemap", "built-in", "the background of the map: a file in the format PMTiles, the URL of a style for "
            + "MapLibre, which the browser requests, or 'built-in' for land and coast"),
    /// The request log.
    REQUEST_LOG("request-log", "true", "whether each request is logged, in one line: true or false");

    private final String key;
    private final String defaultText;
    private final String description;

    ServerSetting(String key, String defaultText, String description) {
        this.key = key;
        this.defaultText = defaultText;
        this.description = description;
    }

    /// The name on the command line, without `--`, for example `max-records`.
    public String key() {
        return key;
    }

    /// The default, as [ServerOptions#of] reads it.
    public String defaultText() {
        return defaultText;
    }

    /// What the setting does, as a phrase for `--help`.
    public String description() {
        return description;
    }
}
