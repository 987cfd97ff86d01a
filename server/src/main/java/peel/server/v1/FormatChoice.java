package peel.server.v1;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import peel.geo.DecimalParser;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.writer.RecordFormat;

/// Chooses the format of a response: by the extension of the path, else by `Accept` (RFC 9110, 12.5.1), else the default.
final class FormatChoice {
    private static final String ANY = "*/*";

    private FormatChoice() {}

    /// @param offered the formats of the route, the default first
    /// @param extension the extension of the path; empty without one
    /// @param accept the values of the header, each a list
    /// @throws ApiException if the format is not offered
    static RecordFormat of(List<RecordFormat> offered, String extension, List<String> accept) {
        if (!extension.isEmpty()) {
            return RecordFormat.find(extension).filter(offered::contains).orElseThrow(() -> notOffered(offered,
                    "the extension ." + extension + " is not offered"));
        }
        if (accept.stream().allMatch(String::isBlank)) {
            return offered.getFirst();
        }
        Optional<RecordFormat> best = Optional.empty();
        double bestQuality = 0;
        for (RecordFormat format : offered) {
            double quality = quality(accept, format);
            if (quality > bestQuality) {
                best = Optional.of(format);
                bestQuality = quality;
            }
        }
        return best.orElseThrow(() -> notOffered(offered, "none of the media types in Accept is offered"));
    }

    private static ApiException notOffered(List<RecordFormat> offered, String what) {
        return new ApiException(ErrorCode.NOT_ACCEPTABLE, "", what
                + " here: use an extension of 'allowed', or its media type in Accept",
                offered.stream().map(RecordFormat::id).toList());
    }

    /// How much the client wants a format: by the range that describes it most closely, 0 for not at all.
    private static double quality(List<String> accept, RecordFormat format) {
        double quality = 0;
        int closest = 0;
        for (String field : accept) {
            for (String item : field.split(",", -1)) {
                String[] parts = item.split(";", -1);
                int closeness = closeness(parts[0].strip().toLowerCase(Locale.ROOT), format);
                if (closeness > closest) {
                    closest = closeness;
                    quality = quality(parts);
                }
            }
        }
        return quality;
    }

    private static int closeness(String range, RecordFormat format) {
        String type = format.mediaType().split(";", 2)[0];
        if (range.equals(type) || format == RecordFormat.NDJSON && range.equals("application/ndjson")) {
            return 3;
        }
        if (range.endsWith("/*") && !range.equals(ANY) && type.startsWith(range.substring(0, range.length() - 1))) {
            return 2;
        }
        return range.equals(ANY) || range.equals("*") ? 1 : 0;
    }

    private static double quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.startsWith("q=") || parameter.startsWith("Q=")) {
                double quality = DecimalParser.parse(parameter.substring(2));
                return quality >= 0 && quality <= 1 ? quality : 0;
            }
        }
        return 1;
    }
}
