package peel.server.request;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peel.server.config.ErrorMode;
import peel.server.config.ServerOptions;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.store.Release;

/// One request on its way through an endpoint. It keeps hold of one release from the first question to the last byte, so
/// that an answer is never of two. Whoever made it closes it.
public final class RequestContext implements AutoCloseable {
    private final ServerContext server;
    private final Parameters parameters;
    private final Map<String, String> pathVariables;
    private @Nullable Release release;

    /// Starts without a release; it is taken when first asked for.
    ///
    /// @param pathVariables the parts of the path that the route leaves open, decoded, by their names
    public RequestContext(ServerContext server, Parameters parameters, Map<String, String> pathVariables) {
        this.server = server;
        this.parameters = parameters;
        this.pathVariables = pathVariables;
    }

    ServerOptions options() {
        return server.options();
    }

    public ServerContext server() {
        return server;
    }

    /// Whether mistakes are answered as the public API does.
    public boolean isUpstream() {
        return server.options().errors() == ErrorMode.UPSTREAM;
    }

    public Parameters parameters() {
        return parameters;
    }

    /// A part of the path that the route leaves open.
    ///
    /// @param name as the route's pattern names it
    public String pathVariable(String name) {
        String value = pathVariables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the route has no variable " + name);
        }
        return value;
    }

    /// The release that this request is answered from; empty when nothing is loaded yet.
    public Optional<Release> findRelease() {
        if (release == null) {
            release = server.store().acquire().orElse(null);
        }
        return Optional.ofNullable(release);
    }

    /// The release that this request is answered from.
    ///
    /// @throws ApiException when nothing is loaded yet
    public Release release() {
        return findRelease().orElseThrow(() -> new ApiException(ErrorCode.NOTHING_LOADED,
                "nothing is loaded yet: run peel load"));
    }

    /// The files that the release of this request does not hold.
    ///
    /// @throws ApiException when nothing is loaded yet
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
