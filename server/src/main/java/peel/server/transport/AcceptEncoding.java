package peel.server.transport;

import java.util.List;
import java.util.Locale;
import peel.geo.DecimalParser;

/// What a client says of compression (RFC 9110, 12.5.3).
public final class AcceptEncoding {
    private static final double UNSAID = -1;

    private AcceptEncoding() {}

    /// Whether gzip is taken, and no less gladly than plain bytes. A quality that is no number counts as none.
    ///
    /// @param fields the header's fields, each a list
    public static boolean takesGzip(List<String> fields) {
        double gzip = UNSAID;
        double identity = UNSAID;
        double others = UNSAID;
        for (String field : fields) {
            for (String item : field.split(",", -1)) {
                int semicolon = item.indexOf(';');
                String coding = (semicolon < 0 ? item : item.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
                double quality = semicolon < 0 ? 1 : quality(item.substring(semicolon + 1));
                switch (coding) {
                    case "gzip", "x-gzip" -> gzip = quality;
                    case "identity" -> identity = quality;
                    case "*" -> others = quality;
                    default -> {
                    }
                }
            }
        }
        double quality = gzip == UNSAID ? others : gzip;
        return quality > 0 && quality >= identity;
    }

    private static double quality(String parameter) {
        String text = parameter.strip();
        return text.startsWith("q=") || text.startsWith("Q=") ? DecimalParser.parse(text.substring(2)) : 1;
    }
}
