package peel.server.transport;

import java.util.List;
import peel.server.config.ErrorMode;

/// The `ETag` of answers and the `If-None-Match` of requests. Tags are weak: the same release may be sent compressed or
/// not.
public final class ETags {
    private ETags() {}

    /// The tag of everything that a release answers in one face.
    public static String of(String releaseTag, ErrorMode errorMode) {
        return "W/\"" + releaseTag + (errorMode == ErrorMode.CLEAR ? "-c" : "-u") + "\"";
    }

    /// Whether one of the header's fields, each a list, names the tag or any (`*`).
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
