package peel.server.request;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;

/// Collects the named parts of a multipart body. The body is in memory already, and the parts are not larger.
final class MultipartFields extends MultiPart.AbstractPartsListener {
    /// RFC 2046 allows 70. The search for a boundary may compare each byte of the body with each byte of the boundary.
    private static final int MAX_BOUNDARY_LENGTH = 70;
    private static final int MAX_HEADER_BYTES_OF_A_PART = 4096;

    private final List<FormField> fields = new ArrayList<>();
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private boolean isComplete;
    private String problem = "it ends before its closing boundary";

    private MultipartFields() {}

    /// The parts that have a name, in their order.
    ///
    /// @param contentType the header `Content-Type`, with the boundary
    /// @throws ApiException if the boundary is missing or too long, or the body is malformed
    static List<FormField> read(String contentType, byte[] body) {
        String boundary = MultiPart.extractBoundary(contentType);
        if (boundary == null || boundary.isEmpty() || boundary.length() > MAX_BOUNDARY_LENGTH) {
            throw new ApiException(ErrorCode.WRONG_MEDIA_TYPE,
                    "the Content-Type of the multipart body has no boundary of 1 to "
                            + MAX_BOUNDARY_LENGTH + " characters: let the HTTP client set this header, not the script");
        }
        MultipartFields fields = new MultipartFields();
        MultiPart.Parser parser = new MultiPart.Parser(boundary, fields);
        parser.setMaxParts(Parameters.MAX_COUNT);
        parser.setPartHeadersMaxLength(MAX_HEADER_BYTES_OF_A_PART);
        parser.parse(Content.Chunk.from(ByteBuffer.wrap(body), true));
        if (!fields.isComplete) {
            throw new ApiException(ErrorCode.MALFORMED_FORM, "the multipart body cannot be read: " + fields.problem);
        }
        return fields.fields;
    }

    @Override
    public void onPartContent(Content.Chunk chunk) {
        ByteBuffer bytes = chunk.getByteBuffer().slice();
        content.write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
    }

    @Override
    public void onPart(String name, String fileName, HttpFields headers) {
        if (name != null && !name.isEmpty()) {
            fields.add(new FormField(name, content.toString(StandardCharsets.UTF_8)));
        }
        content.reset();
    }

    @Override
    public void onComplete() {
        isComplete = true;
    }

    @Override
    public void onFailure(Throwable failure) {
        isComplete = false;
        if (failure instanceof HttpException bad && bad.getReason() != null) {
            problem = ApiException.quote(bad.getReason());
        }
    }
}
