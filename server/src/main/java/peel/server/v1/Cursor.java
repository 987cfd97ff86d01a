package peel.server.v1;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import peel.model.Month;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.server.v1.parameter.Parameter;
import peel.store.filter.Position;

/// Where the next page of a query begins. As a text it also has a digest of the query and of the release, for which alone it is
/// valid, and a checksum.
///
/// @param position where the page begins
/// @param matched how many records the query selects, so that they are counted once for all pages
record Cursor(Position position, long matched) {
    private static final byte VERSION = 1;
    private static final int CHECKED_BYTES = 1 + Integer.BYTES + 4 * Long.BYTES;
    private static final int BYTES = CHECKED_BYTES + Integer.BYTES;
    private static final int MAX_LENGTH = 100;

    /// The text of a cursor, which needs no encoding in a URL.
    ///
    /// @param releaseTag the tag of the release
    /// @param query the digest of the query
    String text(String releaseTag, long query) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES).put(VERSION).putInt(position.month().index())
                .putLong(position.key()).putLong(matched).putLong(query).putLong(digest(releaseTag));
        bytes.putInt(checksum(bytes.array()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /// Reads what [#text] wrote.
    ///
    /// @throws ApiException if it is not a cursor, or one of another query or another release
    static Cursor parse(String text, String releaseTag, long query) {
        byte[] bytes = decode(text);
        if (bytes.length != BYTES || bytes[0] != VERSION
                || ByteBuffer.wrap(bytes, CHECKED_BYTES, Integer.BYTES).getInt() != checksum(bytes)) {
            throw malformed(text);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, 1, CHECKED_BYTES - 1);
        int monthIndex = in.getInt();
        long key = in.getLong();
        long matched = in.getLong();
        long ofQuery = in.getLong();
        if (in.getLong() != digest(releaseTag)) {
            throw new ApiException(ErrorCode.CURSOR_EXPIRED, Parameter.CURSOR.id(),
                    "the cursor is of a release that is not served any more: begin again, without cursor");
        }
        if (ofQuery != query) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, Parameter.CURSOR.id(),
                    "the cursor is of another query: repeat all other parameters as they were, or leave out cursor");
        }
        if (key < 0 || matched < 0) {
            throw malformed(text);
        }
        try {
            return new Cursor(new Position(new Month(monthIndex), key), matched);
        } catch (IllegalArgumentException e) {
            throw malformed(text);
        }
    }

    private static byte[] decode(String text) {
        try {
            return text.length() > MAX_LENGTH ? new byte[0] : Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static ApiException malformed(String text) {
        return new ApiException(ErrorCode.INVALID_PARAMETER, Parameter.CURSOR.id(), "cursor is "
                + ApiException.quote(text) + ": use 'next' of the page before, unchanged");
    }

    private static long digest(String text) {
        return new RequestDigest().add(text).number();
    }

    private static int checksum(byte[] bytes) {
        return (int) new RequestDigest().add(Arrays.copyOf(bytes, CHECKED_BYTES)).number();
    }
}
