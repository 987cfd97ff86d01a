package peel.server.config;

import java.net.URI;
import java.nio.file.Path;

/// Where the background of the map comes from.
public sealed interface BasemapSource {
    /// From Peel: land and coast, and in the demo its streets.
    record BuiltIn() implements BasemapSource {}

    /// From a file in the format PMTiles.
    record TileFile(Path path) implements BasemapSource {}

    /// From another server, which the browser requests: a style for MapLibre.
    ///
    /// @param url absolute, `http` or `https`
    record Style(URI url) implements BasemapSource {
        /// The origin of the URL, for example `https://tiles.example`.
        public String origin() {
            int port = url.getPort();
            return url.getScheme() + "://" + url.getHost() + (port < 0 ? "" : ":" + port);
        }
    }
}
