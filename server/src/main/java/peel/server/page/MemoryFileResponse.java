package peel.server.page;

import peel.server.config.Compression;
import peel.server.file.MemoryFile;
import peel.server.request.ApiResponse;
import peel.server.request.BytesBody;
import peel.server.request.RequestContext;
import peel.server.transport.AcceptEncoding;

/// The response with a file in memory, compressed if the client accepts that.
final class MemoryFileResponse {
    private MemoryFileResponse() {}

    static ApiResponse of(MemoryFile file, String mediaType, RequestContext context) {
        boolean isCompressed = file.isCompressible()
                && context.server().options().compression() != Compression.NONE
                && AcceptEncoding.acceptsGzip(context.received().acceptEncoding());
        return ApiResponse.tagged(mediaType, file.tag(isCompressed), isCompressed
                ? new BytesBody(file.gzip(), "gzip")
                : new BytesBody(file.plain(), ""));
    }
}
