package peel.server.config;

import java.time.Duration;
import java.util.Map;

/// The options of a server. [ServerSetting] describes each.
///
/// @param host the address to listen on
/// @param port the port, 0 for a free one
/// @param errors how it responds to wrong requests
/// @param compression what compresses responses
/// @param maxRecords the most records in one response, 0 for no limit
/// @param maxRequestLineBytes the longest request line, method and version included, without its line end
/// @param maxBodyBytes the longest form
/// @param maxPolygonVertices the most vertices in a polygon
/// @param requestTimeout how long one response may take
/// @param receiveTimeout how long a request may take to arrive completely
/// @param idleTimeout how long a connection may be silent
/// @param minReadRate how many bytes a second a slow client must read
/// @param maxConnections the most connections
/// @param maxHeaderFields the most header fields in a request
/// @param maxHeaderBytes the most bytes of all header fields of a request
/// @param requestMemoryBytes the memory of all requests that are incomplete
/// @param responseMemoryBytes the memory of all responses under way
/// @param cacheControl the header `Cache-Control` of responses of `/v1`
/// @param basemap the background of the map
/// @param requestLog whether requests are logged
public record ServerOptions(String host, int port, ErrorMode errors, Compression compression, long maxRecords,
        int maxRequestLineBytes, int maxBodyBytes, int maxPolygonVertices, Duration requestTimeout,
        Duration receiveTimeout,
        Duration idleTimeout, long minReadRate, int maxConnections, int maxHeaderFields, int maxHeaderBytes,
        long requestMemoryBytes, long responseMemoryBytes, String cacheControl, BasemapSource basemap,
        boolean requestLog) {
    private static final int MOST_CONNECTIONS = 16_384;
    private static final int HEAP_BYTES_A_CONNECTION = 128 * 1024;
    private static final int REQUESTS_SHARE_OF_HEAP = 8;
    private static final int RESPONSES_SHARE_OF_HEAP = 4;

    /// The defaults of all settings.
    public static ServerOptions defaults() {
        return of(Map.of());
    }

    /// The options that the given texts of settings mean. Settings without a text have their defaults.
    ///
    /// @throws IllegalArgumentException if a text is not a valid value; the message names the setting and its valid values
    public static ServerOptions of(Map<ServerSetting, String> texts) {
        SettingParser given = new SettingParser(texts);
        long heap = Runtime.getRuntime().maxMemory();
        return new ServerOptions(given.text(ServerSetting.HOST),
                (int) given.number(ServerSetting.PORT, 0, 65_535),
                given.choice(ServerSetting.ERRORS, ErrorMode.class),
                given.choice(ServerSetting.COMPRESSION, Compression.class),
                given.number(ServerSetting.MAX_RECORDS, 0, Long.MAX_VALUE),
                (int) given.number(ServerSetting.MAX_REQUEST_LINE, 256, 16 << 20),
                (int) given.number(ServerSetting.MAX_BODY, 0, 256 << 20),
                (int) given.number(ServerSetting.MAX_POLYGON_VERTICES, 3, 10_000_000),
                given.duration(ServerSetting.REQUEST_TIMEOUT),
                given.duration(ServerSetting.RECEIVE_TIMEOUT),
                given.duration(ServerSetting.IDLE_TIMEOUT),
                given.number(ServerSetting.MIN_READ_RATE, 0, 1 << 30),
                (int) given.numberOr(ServerSetting.MAX_CONNECTIONS, 1 << 20,
                        Math.min(MOST_CONNECTIONS, heap / HEAP_BYTES_A_CONNECTION)),
                (int) given.number(ServerSetting.MAX_HEADER_FIELDS, 8, 10_000),
                (int) given.number(ServerSetting.MAX_HEADER_BYTES, 1024, 1 << 20),
                given.numberOr(ServerSetting.MAX_REQUEST_MEMORY, Long.MAX_VALUE, heap / REQUESTS_SHARE_OF_HEAP),
                given.numberOr(ServerSetting.MAX_RESPONSE_MEMORY, Long.MAX_VALUE, heap / RESPONSES_SHARE_OF_HEAP),
                given.headerText(ServerSetting.CACHE_CONTROL), given.basemap(ServerSetting.BASEMAP),
                given.flag(ServerSetting.REQUEST_LOG));
    }
}
