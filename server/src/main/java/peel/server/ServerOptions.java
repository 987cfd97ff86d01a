package peel.server;

import java.time.Duration;
import java.util.Map;

/// How a server behaves. What each option means is said at [ServerSetting].
///
/// @param host the address to listen on
/// @param port the port, 0 for a free one
/// @param errors the face of errors
/// @param maxRecords the most records in one answer, 0 for no cap
/// @param maxRequestLineBytes the longest request line, method and version included, without its line end
/// @param maxBodyBytes the longest form
/// @param maxPolygonVertices the most vertices in a polygon
/// @param requestTimeout how long one answer may take
/// @param idleTimeout how long a connection may be silent
/// @param requestLog whether requests are logged
public record ServerOptions(String host, int port, ErrorFace errors, long maxRecords, int maxRequestLineBytes,
        int maxBodyBytes, int maxPolygonVertices, Duration requestTimeout, Duration idleTimeout, boolean requestLog) {

    /// The defaults of all settings.
    public static ServerOptions defaults() {
        return of(Map.of());
    }

    /// Options from the texts of settings, as a command line has them; those not given have their defaults.
    ///
    /// @throws IllegalArgumentException when a text is not a value of its setting; the message says which, and what would be
    ///             right
    public static ServerOptions of(Map<ServerSetting, String> texts) {
        SettingTexts given = new SettingTexts(texts);
        return new ServerOptions(given.text(ServerSetting.HOST),
                (int) given.number(ServerSetting.PORT, 0, 65_535),
                given.errorFace(ServerSetting.ERRORS),
                given.number(ServerSetting.MAX_RECORDS, 0, Long.MAX_VALUE),
                (int) given.number(ServerSetting.MAX_REQUEST_LINE, 256, 16 << 20),
                (int) given.number(ServerSetting.MAX_BODY, 0, 256 << 20),
                (int) given.number(ServerSetting.MAX_POLYGON_VERTICES, 3, 10_000_000),
                given.duration(ServerSetting.REQUEST_TIMEOUT),
                given.duration(ServerSetting.IDLE_TIMEOUT),
                given.flag(ServerSetting.REQUEST_LOG));
    }
}
