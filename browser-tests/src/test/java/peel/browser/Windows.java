package peel.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.HashMap;
import java.util.Map;

/// The windows of visits. Most visits use the same one after each other, since a window that has shown the page before takes a third
/// of the time to show it again.
final class Windows {
    /// How long a test waits for something on a machine that has much else to do.
    static final int PATIENCE_MILLIS = 30_000;

    private static final Map<Key, Page> USED = new HashMap<>();

    private record Key(Browser browser, boolean hasScript) {}

    private Windows() {}

    /// The window that visits share. Whoever uses it leaves nothing behind.
    static Page shared(Browser browser, boolean hasScript) {
        return USED.computeIfAbsent(new Key(browser, hasScript), key -> create(key.browser(), key.hasScript()));
    }

    /// A new one in a new profile, in which nothing is kept.
    static Page fresh(Browser browser) {
        return create(browser, true);
    }

    private static Page create(Browser browser, boolean hasScript) {
        Page page = browser.newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(hasScript).setLocale("en-GB").setTimezoneId("Europe/London")).newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        return page;
    }
}
