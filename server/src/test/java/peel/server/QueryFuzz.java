package peel.server;

import java.io.IOException;
import java.util.List;
import peel.fuzz.FuzzInput;

/// Queries of any bytes. The same query gets the same response twice.
///
/// The first character of an input picks the route, from `0` on.
public final class QueryFuzz {
    private static final List<String> PATHS = List.of("/api/crimes-street/all-crime", "/api/crimes-at-location",
            "/api/crimes-no-location", "/api/outcomes-at-location", "/api/crime-categories", "/api/stops-street",
            "/api/stops-force", "/api/locate-neighbourhood", "/api/stops-at-location", "/api/stops-no-location");
    private static final int LARGEST = 20_000;

    private QueryFuzz() {}

    /// What the fuzzer calls.
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        FuzzInput.parse(input, LARGEST, QueryFuzz::check);
    }

    private static void check(byte[] text) throws IOException, InterruptedException {
        if (text.length > 0) {
            String path = PATHS.get((text[0] - '0' & 0xff) % PATHS.size()) + "?" + FuzzedServer.encoded(text, 1);
            FuzzedServer.RawResponse answered = FuzzedServer.ONE.get(path);
            FuzzedServer.RawResponse again = FuzzedServer.ONE.get(path);
            if (!answered.equals(again)) {
                throw new AssertionError(path + " is answered with " + answered + " and then with " + again);
            }
        }
    }
}
