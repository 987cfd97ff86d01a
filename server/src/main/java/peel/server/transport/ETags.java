package peel.server.transport;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import peel.server.config.ErrorMode;

/// The `ETag` of responses and the `If-None-Match` of requests. Tags of `/api` are weak: the same release may be sent
/// compressed or not. Those of `/v1` are strong.
/// Jetty's parser of lists is not used, since it throws on weak tags.
public final class ETags {
    /// The end of a strong tag, before its quote, of a response that is compressed with gzip.
    private static final String GZIP = "-gzip";

    private ETags() {}

    /// The tag of all responses of a release in one error mode.
    public static String of(String releaseTag, ErrorMode errorMode) {
        return "W/\"" + releaseTag + (errorMode == ErrorMode.CLEAR ? "-c" : "-u") + "\"";
    }

    /// The strong tag of the response that the client has, if it is the current one: that of the plain or the compressed bytes.
    ///
    /// @param ifNoneMatch the values of the header, each a list
    /// @param tag the tag of the plain bytes, in quotes
    public static Optional<String> matchStrong(List<String> ifNoneMatch, String tag) {
        return Stream.of(tag, gzip(tag)).filter(each -> match(ifNoneMatch, "W/" + each)).findFirst();
    }

    /// The tag of the same response compressed.
    static String gzip(String tag) {
        return tag.substring(0, tag.length() - 1) + GZIP + "\"";
    }

    /// Whether one of the values of the header, each a list, contains the tag or `*`. Weak and strong tags are equal.
    public static boolean match(List<String> ifNoneMatch, String tag) {
        String opaque = tag.substring(2);
        for (String list : ifNoneMatch) {
            for (String item : list.split(",", -1)) {
                String text = item.strip();
                String bare = text.startsWith("W/") ? text.substring(2) : text;
                if (bare.equals("*") || bare.equals(opaque)) {
                    return true;
                }
            }
        }
        return false;
    }
}
