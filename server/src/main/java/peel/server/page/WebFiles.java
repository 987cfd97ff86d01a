package peel.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The files of the module `web`. Only these can be requested: a name is looked up in a list and never becomes a path.
final class WebFiles {
    private static final Map<String, String> MEDIA_TYPES = Map.of("html", "text/html;charset=utf-8", "js",
            "text/javascript;charset=utf-8", "css", "text/css;charset=utf-8", "json", "application/json", "svg",
            "image/svg+xml", "png", "image/png", "txt", "text/plain;charset=utf-8", "woff2", "font/woff2");

    /// The page with the map.
    static final WebFile INDEX = page("index.html");
    /// The page about what is loaded.
    static final WebFile COVERAGE = page("coverage.html");

    private static final Map<String, WebFile> ASSETS = assets();

    private WebFiles() {}

    /// The file below `/assets/` with a name; empty if there is none.
    static Optional<WebFile> asset(String name) {
        return Optional.ofNullable(ASSETS.get(name));
    }

    private static WebFile page(String path) {
        return new WebFile(path, mediaType(path));
    }

    /// The files that `assets.txt` names, one a line, since a jar has no folders to list.
    private static Map<String, WebFile> assets() {
        try (InputStream in = Objects.requireNonNull(WebFiles.class.getResourceAsStream("/peel/web/assets.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors
                    .toUnmodifiableMap(Function.identity(), name -> new WebFile("assets/" + name, mediaType(name))));
        } catch (IOException e) {
            throw new UncheckedIOException("the list of the files of the page cannot be read", e);
        }
    }

    private static String mediaType(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return Objects.requireNonNull(MEDIA_TYPES.get(extension), () -> "no media type for " + name);
    }
}
