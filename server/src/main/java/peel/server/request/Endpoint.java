package peel.server.request;

import java.io.IOException;

/// Responds to the requests of one route.
@FunctionalInterface
public interface Endpoint {
    /// Reads the parameters and decides the response, without writing it.
    ///
    /// @throws ApiException if the request is wrong
    ApiResponse respond(RequestContext context) throws IOException;
}
