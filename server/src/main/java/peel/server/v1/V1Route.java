package peel.server.v1;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import peel.server.request.Route;
import peel.server.v1.parameter.Parameter;
import peel.writer.RecordFormat;

/// A line of the table of routes of `/v1`.
///
/// @param path the path; a segment may be a variable in braces
/// @param summary what it returns, as a sentence without a full stop
/// @param parameters its parameters
/// @param formats the formats that it offers, the default first; none for a document in a form of its own
/// @param canPost whether the parameters may be posted
/// @param endpoint responds
record V1Route(String path, String summary, List<Parameter> parameters, List<RecordFormat> formats, boolean canPost,
        V1Endpoint endpoint) {
    /// Responds to requests whose parameters are read.
    @FunctionalInterface
    interface V1Endpoint {
        /// Decides the response, without writing it.
        ///
        /// @throws peel.server.error.ApiException if the request is wrong
        V1Response respond(V1Request request) throws IOException;
    }

    V1Route {
        parameters = List.copyOf(parameters);
        formats = List.copyOf(formats);
    }

    /// The route as the server has it.
    Route route() {
        return Route.v1(path, canPost, parameters.stream().map(Parameter::id).collect(Collectors.toSet()), context -> {
            V1Request request = V1Request.of(this, context);
            return endpoint.respond(request).response(request);
        });
    }
}
