package peel.server;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import peel.fuzz.FuzzProcess;

/// Queries and forms of any bytes: no 500, time in proportion to the size, the same response twice.
final class RequestFuzzTest {
    @Test
    void theFuzzerFindsNothingInQueries() throws IOException, InterruptedException {
        FuzzProcess.run("query", QueryFuzz.class);
    }

    @Test
    void theFuzzerFindsNothingInForms() throws IOException, InterruptedException {
        FuzzProcess.run("form", FormFuzz.class);
    }
}
