package peel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A visit of a site in a window of its own. At its end it fails if there was an error on the console or a request to anywhere
/// but the site.
final class Visit implements AutoCloseable {
    /// How soon after an event the page requests numbers.
    private static final int REACTION_MILLIS = 150;

    private final Site site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    private Visit(Browser browser, Site site, Screen screen, boolean hasScript) {
        this.site = site;
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(screen.width(), screen.height())
                .setColorScheme(screen.colors()).setReducedMotion(ReducedMotion.REDUCE).setJavaScriptEnabled(hasScript)
                .setLocale("en-GB").setTimezoneId("Europe/London"));
        context.setDefaultTimeout(30_000);
        page = context.newPage();
        context.onConsoleMessage(this::note);
        context.onWebError(error -> faults.add("error of a script: " + error.error()));
        context.onRequest(request -> noteOutside(request.url()));
        context.onResponse(this::note);
    }

    static Visit of(Site site, Screen screen) {
        return new Visit(Chromium.browser(), site, screen, true);
    }

    /// With a browser that has no WebGL.
    static Visit withoutWebGl(Site site) {
        return new Visit(Chromium.withoutWebGl(), site, Screen.LAPTOP_LIGHT, true);
    }

    /// With a browser that runs no script.
    static Visit withoutScript(Site site) {
        return new Visit(Chromium.browser(), site, Screen.LAPTOP_LIGHT, false);
    }

    /// Opens a path of the site, and waits until nothing more is requested.
    Page open(String path) {
        page.navigate(site.base() + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }

    /// Opens a view of the page with the map, and waits for its numbers.
    Page openView(String query) {
        open("/" + (query.isEmpty() ? "" : "?" + query));
        settle();
        return page;
    }

    /// Waits until the page has begun to read the numbers of a new view, and then until they are there.
    void settle() {
        page.waitForTimeout(REACTION_MILLIS);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("aside.panel[aria-busy=false] .figure strong").first().waitFor();
    }

    Page page() {
        return page;
    }

    Site site() {
        return site;
    }

    /// Changes the size of the window and the colours that the visitor prefers.
    void show(Screen screen) {
        page.setViewportSize(screen.width(), screen.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(screen.colors()));
    }

    BrowserContext context() {
        return context;
    }

    /// The one element that matches a selector.
    Locator the(String selector) {
        return page.locator(selector);
    }

    /// The faults until now, which are then forgotten: for tests in which something fails on purpose.
    List<String> takeFaults() {
        List<String> taken = List.copyOf(faults);
        faults.clear();
        return taken;
    }

    /// Keeps what the window shows in the build's own folder.
    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(
                Path.of(System.getProperty("peel.root"), "browser-tests/target/screenshots", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
        assertThat(faults).as("faults of the page").isEmpty();
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            faults.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    private void note(Response response) {
        if (response.status() >= 400) {
            faults.add(response.status() + " for " + response.url());
        }
    }

    private void noteOutside(String url) {
        if (!url.startsWith(site.base() + "/") && !url.startsWith("blob:" + site.base() + "/")
                && !url.startsWith("data:")) {
            faults.add("request outside of the site: " + url);
        }
    }
}
