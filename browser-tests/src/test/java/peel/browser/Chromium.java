package peel.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The browser of all tests: the Chromium that is installed. Nothing is downloaded.
final class Chromium {
    /// The path of another browser to test with.
    private static final String SETTING = "peel.chromium";
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    /// WebGL is computed by the processor, so that the map looks the same on every machine; no name is looked up but the
    /// address of this machine.
    private static final List<String> OPTIONS = List.of("--use-angle=swiftshader", "--enable-unsafe-swiftshader",
            "--ignore-gpu-blocklist", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");

    private Chromium() {}

    /// It is started for the first test and ends with the Java virtual machine.
    private static final class Started {
        private static final Browser BROWSER = launch(OPTIONS);
        private static final Browser WITHOUT_WEBGL = launch(
                List.of("--disable-gpu", "--disable-3d-apis", OPTIONS.getLast()));
    }

    static Browser browser() {
        return Started.BROWSER;
    }

    static Browser withoutWebGl() {
        return Started.WITHOUT_WEBGL;
    }

    private static Browser launch(List<String> options) {
        Playwright playwright = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "end-of-browser"));
        return playwright.chromium().launch(
                new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(options));
    }

    private static Path executable() {
        String setting = System.getProperty(SETTING, "");
        return Optional.of(setting).filter(text -> !text.isEmpty()).map(Path::of).or(Chromium::onThePath)
                .filter(Files::isExecutable).orElseThrow(() -> new AssertionError("the browser tests need Chromium: "
                        + "install the package chromium of your system, or set -D" + SETTING + "=PATH"));
    }

    private static Optional<Path> onThePath() {
        List<String> folders = Arrays.asList(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1));
        return NAMES.stream().flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst().or(Chromium::onMacOs);
    }

    private static Optional<Path> onMacOs() {
        return Stream.of("Chromium", "Google Chrome")
                .map(name -> Path.of("/Applications", name + ".app", "Contents", "MacOS", name))
                .filter(Files::isExecutable).findFirst();
    }
}
