package peel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A visit of a site in a window. At its end it fails if there was an error on the console or a request to anywhere but the site.
final class Visit implements AutoCloseable {
    /// What an event changes is there after two frames, be it only that the page is busy.
    private static final String REACTION = """
            () => new Promise(done =>
              requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(done)))))""";

    private static final LocatorAssertions.HasCountOptions PATIENCE = new LocatorAssertions.HasCountOptions()
            .setTimeout(Windows.PATIENCE_MILLIS);

    private final Site site;
    private final Page page;
    private final boolean isFirst;
    private final List<String> faults = new ArrayList<>();
    private final Consumer<ConsoleMessage> onConsole = this::note;
    private final Consumer<String> onError = this::noteError;
    private final Consumer<Request> onRequest = this::noteOutside;
    private final Consumer<Response> onResponse = this::note;

    private Visit(Page page, Site site, Screen screen, boolean isFirst) {
        this.site = site;
        this.page = page;
        this.isFirst = isFirst;
        show(screen);
        page.onConsoleMessage(onConsole);
        page.onPageError(onError);
        page.onRequest(onRequest);
        page.onResponse(onResponse);
    }

    static Visit of(Site site, Screen screen) {
        return new Visit(Windows.shared(Chromium.browser(), true), site, screen, false);
    }

    /// The first one of a visitor: nothing of the page is there yet.
    static Visit first(Site site, Screen screen) {
        return new Visit(Windows.fresh(Chromium.browser()), site, screen, true);
    }

    /// With a browser that has no WebGL.
    static Visit withoutWebGl(Site site) {
        return new Visit(Windows.shared(Chromium.withoutWebGl(), true), site, Screen.LAPTOP_LIGHT, false);
    }

    /// With a browser that runs no script.
    static Visit withoutScript(Site site) {
        return new Visit(Windows.shared(Chromium.browser(), false), site, Screen.LAPTOP_LIGHT, false);
    }

    /// Opens a path of the site, and waits for its text and numbers.
    Page open(String path) {
        page.navigate(site.base() + path);
        assertThat(page.locator(":is(main, aside)[aria-busy=true]")).hasCount(0, PATIENCE);
        return page;
    }

    /// Opens a view of the page with the map, and waits for its numbers.
    Page openView(String query) {
        open("/" + (query.isEmpty() ? "" : "?" + query));
        settle();
        return page;
    }

    /// Opens a view of the page with the map, and waits for its numbers and until the map is drawn.
    Page openMap(String query) {
        openView(query);
        settleMap();
        return page;
    }

    /// Waits until the page has begun to read the numbers of a new view, and then until they are there.
    void settle() {
        page.evaluate(REACTION);
        page.locator("aside.panel[aria-busy=false] .figure strong").first().waitFor();
    }

    /// Waits until the map has begun to draw what is new, and then until it is drawn.
    void settleMap() {
        page.evaluate(REACTION);
        page.locator(".map-pane[aria-busy=false]").waitFor();
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

    /// Leaves the site, so that nothing more is requested.
    void leave() {
        page.navigate("about:blank");
    }

    @Override
    public void close() {
        page.offConsoleMessage(onConsole);
        page.offPageError(onError);
        page.offRequest(onRequest);
        page.offResponse(onResponse);
        if (isFirst) {
            page.context().close();
        } else {
            forget();
        }
        assertThat(faults).as("faults of the page").isEmpty();
    }

    /// The next visit of the window finds nothing of this one.
    private void forget() {
        page.unrouteAll();
        if (page.url().startsWith(site.base())) {
            page.evaluate("() => localStorage.clear()");
        }
        leave();
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

    private void noteError(String error) {
        faults.add("error of a script: " + error);
    }

    private void noteOutside(Request request) {
        String url = request.url();
        if (!url.startsWith(site.base() + "/") && !url.startsWith("blob:" + site.base() + "/")
                && !url.startsWith("data:") && !site.background().map(url::startsWith).orElse(false)) {
            faults.add("request outside of the site: " + url);
        }
    }
}
