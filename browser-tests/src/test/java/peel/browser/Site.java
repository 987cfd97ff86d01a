package peel.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The program that serves an archive, in a process of its own that ends with the Java virtual machine.
final class Site {
    private static final Path ROOT = Path.of(System.getProperty("peel.root")).toAbsolutePath();
    private static final Path SAMPLE = ROOT.resolveSibling("shared").resolve("data/police-uk-sample.zip");
    private static final Pattern LISTENING = Pattern.compile("^peel: listening on (\\S+)$", Pattern.MULTILINE);
    private static final int PATIENCE_SECONDS = 120;
    private static final AtomicInteger STARTS = new AtomicInteger();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;
    private final Optional<String> background;

    private Site(URI base, Optional<String> background) {
        this.base = base;
        this.background = background;
    }

    private static final class Demo {
        private static final Site SITE = demo(Optional.empty());
    }

    private static final class Sample {
        private static final Site SITE = load(SAMPLE);
    }

    /// What `peel demo` serves.
    static Site demo() {
        return Demo.SITE;
    }

    /// What `peel demo` serves with another background of the map: a file, or the URL of a style.
    static Site demoOn(String basemap) {
        return demo(Optional.of(basemap));
    }

    /// The real sample beside the project; the demo where there is none.
    static Site sample() {
        return Files.exists(SAMPLE) ? Sample.SITE : demo();
    }

    /// The one that runs at the address of the setting `peel.site`, with a full-size archive for example; the demo without it.
    static Site named() {
        return Optional.ofNullable(System.getProperty("peel.site")).map(URI::create)
                .map(base -> new Site(base, Optional.empty()))
                .orElseGet(Site::demo);
    }

    /// The address without a slash at its end.
    String base() {
        return base.toString();
    }

    /// The server besides this one from which a page may request the background of the map.
    Optional<String> background() {
        return background;
    }

    /// The JSON of a path, without the help of the page.
    JsonElement json(String path) {
        try {
            HttpResponse<String> response = client.send(HttpRequest.newBuilder(URI.create(base + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError(path + " is " + response.statusCode() + ": " + response.body());
            }
            return JsonParser.parseString(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted during " + path, e);
        }
    }

    private static Site load(Path archive) {
        Path data = work("sample");
        Process load = start(work("sample-load.out"), "load", "--data", data.toString(), archive.toString());
        try {
            if (!load.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || load.exitValue() != 0) {
                throw new AssertionError("the sample was not loaded: see " + work("sample-load.out"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted during a load", e);
        }
        return new Site(serve("serve", "--data", data.toString()), Optional.empty());
    }

    private static Site demo(Optional<String> basemap) {
        List<String> options = new ArrayList<>(List.of("--data", work("demo").toString()));
        basemap.ifPresent(value -> options.addAll(List.of("--basemap", value)));
        return new Site(serve("demo", options.toArray(String[]::new)),
                basemap.filter(value -> value.startsWith("http"))
                        .map(style -> URI.create(style).resolve("/").toString()));
    }

    /// Starts a server, and waits until it listens.
    private static URI serve(String command, String... options) {
        Path out = work(command + STARTS.incrementAndGet() + ".out");
        List<String> arguments = new ArrayList<>(List.of(command, "--port", "0"));
        arguments.addAll(List.of(options));
        Process process = start(out, arguments.toArray(String[]::new));
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "end-of-site"));
        try {
            for (int i = 0; i < PATIENCE_SECONDS * 10 && process.isAlive(); i++) {
                Matcher listening = LISTENING.matcher(Files.readString(out));
                if (listening.find()) {
                    return URI.create(listening.group(1));
                }
                Thread.sleep(100);
            }
            throw new AssertionError("peel " + command + " does not listen: " + Files.readString(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted during the start", e);
        }
    }

    /// Starts the program on the Java and the classes of the test, without the optimising compiler: it ends before that is of use.
    private static Process start(Path out, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                "peel.app.Main"));
        command.addAll(List.of(arguments));
        try {
            Files.deleteIfExists(out);
            Files.createFile(out);
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A path in a folder of this process, in the build's own: several processes test at once.
    static Path work(String name) {
        return Work.FOLDER.resolve(name);
    }

    private static final class Work {
        private static final Path FOLDER = create();

        private static Path create() {
            try {
                return Files.createTempDirectory(
                        Files.createDirectories(ROOT.resolve("browser-tests/target/site")), "process");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// The file of an asset of npm, which `npm ci` in `web` puts there.
    static String nodeModule(String path) {
        Path file = ROOT.resolve("web/node_modules").resolve(path);
        try {
            return Optional.of(file).filter(Files::exists).map(Site::read)
                    .orElseThrow(() -> new AssertionError("there is no " + file + ": run npm ci in the folder web"));
        } catch (UncheckedIOException e) {
            throw new AssertionError("cannot read " + file, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
