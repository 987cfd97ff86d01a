package peel.server;

import java.io.IOException;

/// Answers the requests of one route.
@FunctionalInterface
interface Endpoint {
    /// Reads the parameters and decides the answer, without writing it.
    ///
    /// @throws Refusal when the request is wrong
    Answer answer(Call call) throws IOException;
}
