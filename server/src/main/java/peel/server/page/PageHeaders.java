package peel.server.page;

import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;

/// The headers of pages and of the files that they need.
public final class PageHeaders {
    private static final String CACHE_CONTROL = "public, max-age=0, must-revalidate";

    private PageHeaders() {}

    /// The headers of a page.
    ///
    /// @param vary the names of the headers of a request by which the response is chosen
    /// @param otherOrigin an origin besides Peel's own from which the page may load the background of the map; empty for none
    public static Map<String, String> ofPage(String vary, String otherOrigin) {
        return Map.of(HttpHeader.CACHE_CONTROL.asString(), CACHE_CONTROL, HttpHeader.VARY.asString(), vary,
                "Content-Security-Policy", securityPolicy(otherOrigin.isEmpty() ? "" : " " + otherOrigin),
                "Referrer-Policy", "no-referrer", "Cross-Origin-Opener-Policy", "same-origin");
    }

    /// A page may load nothing from elsewhere and run nothing that stands in the page itself. The worker of the map is a blob in
    /// some browsers.
    private static String securityPolicy(String otherOrigins) {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:" + otherOrigins
                + "; font-src 'self'; connect-src 'self'" + otherOrigins
                + "; worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";
    }

    /// The headers of a text that is sent in place of a page.
    static Map<String, String> ofText(String vary) {
        return Map.of(HttpHeader.VARY.asString(), vary);
    }

    /// The headers of a file that pages need.
    public static Map<String, String> ofFile() {
        return Map.of(HttpHeader.CACHE_CONTROL.asString(), CACHE_CONTROL, HttpHeader.VARY.asString(),
                HttpHeader.ACCEPT_ENCODING.asString());
    }
}
