package peel.server.page;

import java.util.List;
import java.util.Locale;

/// Whether a client is a browser that shows a page: its `Accept` names HTML (RFC 9110, 12.5.1), as that of `curl` does not.
final class HtmlPreference {
    private static final String HTML = "text/html";

    private HtmlPreference() {}

    /// @param accept the values of the header, each a list
    static boolean wantsHtml(List<String> accept) {
        for (String field : accept) {
            for (String item : field.split(",", -1)) {
                String[] parts = item.split(";", -1);
                if (parts[0].strip().toLowerCase(Locale.ROOT).equals(HTML)) {
                    return !isRefused(parts);
                }
            }
        }
        return false;
    }

    /// Whether the quality is zero.
    private static boolean isRefused(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].strip().toLowerCase(Locale.ROOT).matches("q=0(\\.0{0,3})?")) {
                return true;
            }
        }
        return false;
    }
}
