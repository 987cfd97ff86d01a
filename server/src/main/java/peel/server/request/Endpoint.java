package peel.server.request;

import java.io.IOException;

/// Answers the requests of one route.
@FunctionalInterface
public interface Endpoint {
    /// Reads the parameters and decides the answer, without writing it.
    ///
    /// @throws ApiException when the request is wrong
    ApiResponse respond(RequestContext context) throws IOException;
}
