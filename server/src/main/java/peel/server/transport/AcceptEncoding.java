package peel.server.transport;

import java.util.List;
import java.util.Locale;
import peel.geo.DecimalParser;

/// The encodings that a client accepts (RFC 9110, 12.5.3). Jetty's parser is not used, since it throws on a quote without its
/// end, which a client may send.
public final class AcceptEncoding {
    private static final double ABSENT = -1;

    private AcceptEncoding() {}

    /// Whether gzip is acceptable, and ranked at least as high as plain bytes. A quality that is not a number makes an encoding
    /// unacceptable.
    ///
    /// @param fields the values of the header, each a list
    public static boolean acceptsGzip(List<String> fields) {
        double gzip = ABSENT;
        double identity = ABSENT;
        double others = ABSENT;
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
        double quality = gzip == ABSENT ? others : gzip;
        return quality > 0 && quality >= identity;
    }

    private static double quality(String parameter) {
        String text = parameter.strip();
        return text.startsWith("q=") || text.startsWith("Q=") ? DecimalParser.parse(text.substring(2)) : 1;
    }
}
