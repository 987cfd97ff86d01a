package peel.server;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import peel.fuzz.FuzzInput;

/// Forms of any bytes. A form gets the same response as a query with the same parameters.
///
/// The first character of an input picks the route, from `0` on.
public final class FormFuzz {
    private static final List<String> PATHS = List.of("/api/crimes-street/all-crime", "/api/outcomes-at-location",
            "/api/stops-street");
    private static final int LARGEST = 400_000;
    private static final int LONGEST_QUERY = 20_000;

    private FormFuzz() {}

    /// What the fuzzer calls.
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        FuzzInput.parse(input, LARGEST, FormFuzz::check);
    }

    private static void check(byte[] text) throws IOException, InterruptedException {
        if (text.length < 2) {
            return;
        }
        String path = PATHS.get((text[0] - '0' & 0xff) % PATHS.size());
        byte[] form = Arrays.copyOfRange(text, 1, text.length);
        FuzzedServer.RawResponse posted = FuzzedServer.ONE.post(path, form);
        if (form.length < LONGEST_QUERY && FuzzedServer.isUtf8(form) && FuzzedServer.hasOnlyEscapes(form)) {
            FuzzedServer.RawResponse asked = FuzzedServer.ONE.get(path + "?" + FuzzedServer.encoded(form, 0));
            if (!posted.equals(asked)) {
                throw new AssertionError("the form is answered with " + posted + ", the query with " + asked);
            }
        }
    }
}
