package peel.server.transport;

import java.util.List;
import peel.server.config.ErrorMode;

/// The `ETag` of responses and the `If-None-Match` of requests. Tags are weak: the same release may be sent compressed or not.
/// Jetty's parser of lists is not used, since it throws on weak tags.
public final class ETags {
    private ETags() {}

    /// The tag of all responses of a release in one error mode.
    public static String of(String releaseTag, ErrorMode errorMode) {
        return "W/\"" + releaseTag + (errorMode == ErrorMode.CLEAR ? "-c" : "-u") + "\"";
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
