package peel.server;

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
    /// The time limit of silence.
    IDLE_TIMEOUT("idle-timeout", "30s", "how long a connection may be silent, or a client not read, before it is cut"),
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
