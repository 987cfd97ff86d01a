package peel.server.request;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peel.server.config.ErrorMode;
import peel.server.config.ServerOptions;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.store.Release;

/// A request while an endpoint processes it. It holds one release from the first query to the last byte, so that a response
/// never mixes two. Whoever creates it closes it.
public final class RequestContext implements AutoCloseable {
    private final ServerContext server;
    private final Parameters parameters;
    private final Map<String, String> pathVariables;
    private final ReceivedRequest received;
    private @Nullable Release release;

    /// Begins without a release, which is acquired on first use.
    ///
    /// @param pathVariables the variable parts of the path, decoded, by their names
    /// @param received the request as it was received
    public RequestContext(ServerContext server, Parameters parameters, Map<String, String> pathVariables,
            ReceivedRequest received) {
        this.server = server;
        this.parameters = parameters;
        this.pathVariables = pathVariables;
        this.received = received;
    }

    /// The options of the server.
    ServerOptions options() {
        return server.options();
    }

    /// What all requests of the server share.
    public ServerContext server() {
        return server;
    }

    /// Whether the server responds to wrong requests as the public API does, see [peel.server.error.UpstreamErrors].
    public boolean isUpstream() {
        return server.options().errors() == ErrorMode.UPSTREAM;
    }

    /// The parameters of query and form.
    public Parameters parameters() {
        return parameters;
    }

    /// The request as it was received.
    public ReceivedRequest received() {
        return received;
    }

    /// A variable part of the path.
    ///
    /// @param name as in the pattern of the route
    public String pathVariable(String name) {
        String value = pathVariables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the route has no variable " + name);
        }
        return value;
    }

    /// The variable parts of the path, decoded, by their names.
    public Map<String, String> pathVariables() {
        return pathVariables;
    }

    /// The release of this request; empty if nothing is loaded yet.
    public Optional<Release> findRelease() {
        if (release == null) {
            release = server.store().acquire().orElse(null);
        }
        return Optional.ofNullable(release);
    }

    /// The release of this request.
    ///
    /// @throws ApiException if nothing is loaded yet
    public Release release() {
        return findRelease().orElseThrow(() -> new ApiException(ErrorCode.NOTHING_LOADED,
                "nothing is loaded yet: run peel load"));
    }

    /// The files that the release of this request does not contain.
    ///
    /// @throws ApiException if nothing is loaded yet
    public NotLoaded notLoaded() {
        return server.notLoaded().of(release());
    }

    @Override
    public void close() {
        if (release != null) {
            release.close();
            release = null;
        }
    }
}
