package peel.server.page;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import peel.json.JsonBuffer;
import peel.server.basemap.Basemap;
import peel.server.config.ErrorMode;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.server.error.ErrorResponse;
import peel.server.file.ByteRange;
import peel.server.file.DiskFile;
import peel.server.file.MemoryFile;
import peel.server.request.ApiResponse;
import peel.server.request.BytesBody;
import peel.server.request.RequestContext;

/// The routes of the background of the map.
public final class BasemapEndpoints {
    private static final String TILES_TYPE = "application/vnd.pmtiles";
    private static final String BYTES = "bytes";

    private BasemapEndpoints() {}

    /// `/basemap.json`: what the background is and where it is.
    public static ApiResponse description(RequestContext context) {
        Basemap basemap = context.server().basemap();
        JsonBuffer json = new JsonBuffer(256);
        json.raw("{\"kind\":").string(basemap.kind().id()).raw(",\"url\":").string(basemap.url())
                .raw(",\"attribution\":").string(basemap.attribution()).raw('}');
        return MemoryFileResponse.of(MemoryFile.of(json.toByteArray()), "application/json", context)
                .withHeaders(PageHeaders.ofFile());
    }

    /// `/basemap/streets.geojson`: the streets of the demo.
    ///
    /// @throws ApiException if they are not the background
    public static ApiResponse streets(RequestContext context) {
        MemoryFile streets = context.server().basemap().streets().orElseThrow(() -> new ApiException(ErrorCode.NO_ROUTE,
                "the background of the map is not the streets of the demo: only peel demo has them"));
        return MemoryFileResponse.of(streets, "application/geo+json", context).withHeaders(PageHeaders.ofFile());
    }

    /// `/basemap/map.pmtiles`: the file that the operator set, or one range of it.
    ///
    /// @throws ApiException if no file is set, or it has changed
    public static ApiResponse tiles(RequestContext context) {
        DiskFile file = context.server().basemap().tiles().orElseThrow(() -> new ApiException(ErrorCode.NO_ROUTE,
                "the background of the map is not a file: start the server with --basemap FILE.pmtiles"));
        file.requireUnchanged();
        return switch (range(context, file)) {
            case ByteRange.Whole() -> response(200, file, new ByteRange.Part(0, file.size()), Map.of());
            case ByteRange.Part part -> response(206, file, part, Map.of(HttpHeader.CONTENT_RANGE.asString(),
                    BYTES + " " + part.first() + "-" + (part.first() + part.length() - 1) + "/" + file.size()));
            case ByteRange.None() -> notSatisfiable(context.received().header(HttpHeader.RANGE.asString()), file);
        };
    }

    /// The range that a request selects. Only GET has one, and with `If-Range` only if the client has parts of this file.
    private static ByteRange range(RequestContext context, DiskFile file) {
        String ifRange = context.received().header(HttpHeader.IF_RANGE.asString()).strip();
        boolean isSelected = context.received().method().equals("GET")
                && (ifRange.isEmpty() || ifRange.equals(file.tag()));
        return ByteRange.of(isSelected ? context.received().header(HttpHeader.RANGE.asString()) : "", file.size());
    }

    private static ApiResponse response(int status, DiskFile file, ByteRange.Part part, Map<String, String> more) {
        return new ApiResponse(status, TILES_TYPE, false, file.tag(), "", headers(more), new RangeBody(file, part));
    }

    private static ApiResponse notSatisfiable(String range, DiskFile file) {
        ErrorResponse error = ErrorResponse.of(ErrorMode.CLEAR, new ApiException(ErrorCode.RANGE_NOT_SATISFIABLE,
                "the header Range is " + ApiException.quote(range) + ": write one range inside of the "
                        + file.size() + " bytes of the file, such as bytes=0-16383"));
        byte[] body = error.text().getBytes(StandardCharsets.US_ASCII);
        return new ApiResponse(error.status(), error.contentType(), false, "", "", headers(Map.of(
                HttpHeader.CONTENT_RANGE.asString(), BYTES + " */" + file.size())), new BytesBody(body, ""));
    }

    private static Map<String, String> headers(Map<String, String> more) {
        Map<String, String> headers = new HashMap<>(PageHeaders.ofFile());
        headers.put(HttpHeader.ACCEPT_RANGES.asString(), BYTES);
        headers.putAll(more);
        return headers;
    }
}
