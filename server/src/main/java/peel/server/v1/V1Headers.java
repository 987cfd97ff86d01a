package peel.server.v1;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import peel.model.Force;
import peel.store.coverage.MissingFile;
import peel.writer.NextPage;

/// The headers of responses of `/v1`: what JSON has as members, for formats without them.
final class V1Headers {
    static final String MATCHED = "Peel-Matched";
    static final String NEXT = "Peel-Next";
    private static final String NOT_LOADED = "Peel-Not-Loaded";

    /// More would make the header too long.
    private static final int MOST_MISSING = 10;

    private V1Headers() {}

    static Map<String, String> of(long matched, List<MissingFile> missing) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(MATCHED, Long.toString(matched));
        if (!missing.isEmpty()) {
            int more = missing.size() - MOST_MISSING;
            headers.put(NOT_LOADED, missing.stream().limit(MOST_MISSING).map(V1Headers::text)
                    .collect(Collectors.joining(", ")) + (more > 0 ? ", and " + more + " more" : ""));
        }
        return headers;
    }

    static Map<String, String> of(NextPage next) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(NEXT, next.cursor());
        next.link().ifPresent(link -> headers.put("Link", "<" + link + ">; rel=\"next\""));
        return headers;
    }

    private static String text(MissingFile file) {
        return file.force().map(Force::id).orElse("*").replaceAll("[^A-Za-z0-9*_.\\-]", "?") + " " + file.month() + " "
                + file.kind().id();
    }
}
