package peel.server;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peel.store.Release;

/// One request on its way through an endpoint. It keeps hold of one release from the first question to the last byte, so
/// that an answer is never of two. Whoever made it closes it.
final class Call implements AutoCloseable {
    private final Setup setup;
    private final Parameters parameters;
    private final String pathVariable;
    private @Nullable Release release;

    /// Starts without a release; it is taken when first asked for.
    ///
    /// @param pathVariable the part of the path that the route leaves open, decoded; empty for routes without
    Call(Setup setup, Parameters parameters, String pathVariable) {
        this.setup = setup;
        this.parameters = parameters;
        this.pathVariable = pathVariable;
    }

    ServerOptions options() {
        return setup.options();
    }

    Setup setup() {
        return setup;
    }

    /// Whether mistakes are answered as the public API does.
    boolean isUpstream() {
        return setup.options().errors() == ErrorFace.UPSTREAM;
    }

    Parameters parameters() {
        return parameters;
    }

    String pathVariable() {
        return pathVariable;
    }

    /// The release that this request is answered from; empty when nothing is loaded yet.
    Optional<Release> findRelease() {
        if (release == null) {
            release = setup.store().acquire().orElse(null);
        }
        return Optional.ofNullable(release);
    }

    /// The release that this request is answered from.
    ///
    /// @throws Refusal when nothing is loaded yet
    Release release() {
        return findRelease().orElseThrow(() -> new Refusal(Mistake.NOTHING_LOADED,
                "nothing is loaded yet: run peel load"));
    }

    @Override
    public void close() {
        if (release != null) {
            release.close();
            release = null;
        }
    }
}
