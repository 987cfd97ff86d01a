package peel.archive.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Detects what a file is, by its first bytes and its name. For a kind that cannot be loaded the reason contains advice, and
/// no byte of the file.
public final class FormatDetector {
    /// More than the longest header with a byte-order mark, and than the first block of a tar.
    private static final int PEEK_BYTES = 1024;

    /// More of a zip is read, since the names of its entries lie apart.
    private static final int PEEK_BYTES_OF_ZIP = 64 << 10;

    private static final Pattern GEO_JSON = Pattern.compile("\"type\"\\s{0,20}:\\s{0,20}\"(?:FeatureCollection|Feature|"
            + "Polygon|MultiPolygon|Point|MultiPoint|LineString|MultiLineString|GeometryCollection)\"");
    private static final Pattern JSON = Pattern.compile("(?:\\[\\s{0,20})?\\{\\s{0,20}\".*", Pattern.DOTALL);

    private FormatDetector() {}

    /// The first bytes of a file, as many as [#detect] needs.
    public static byte[] start(FileOpener opener) throws IOException {
        try (InputStream in = opener.open()) {
            byte[] start = in.readNBytes(PEEK_BYTES);
            if (!ZipContents.isZip(start)) {
                return start;
            }
            byte[] more = in.readNBytes(PEEK_BYTES_OF_ZIP - start.length);
            byte[] all = Arrays.copyOf(start, start.length + more.length);
            System.arraycopy(more, 0, all, start.length, more.length);
            return all;
        }
    }

    /// What a file is.
    ///
    /// @param name its name, without `.gz`
    /// @param start its first bytes, unpacked
    /// @param opener opens it, unpacked, for what lies beyond these
    public static Format detect(String name, byte[] start, FileOpener opener) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean isGeoJsonName = lower.endsWith(".geojson");
        boolean isAnyEncoding = isGeoJsonName || lower.endsWith(".json") || lower.endsWith(".kml");
        if (ZipContents.isZip(start)) {
            return new Format.Other(ZipContents.reason(name, start));
        }
        Optional<FileSignature> signature = FileSignature.of(start);
        if (signature.isPresent() && !(isAnyEncoding && signature.get().isText())) {
            return new Format.Other(signature.get().reason());
        }
        if (isGeoJsonName || lower.endsWith(".json") && isGeoJson(start)) {
            return new Format.GeoJson();
        }
        if (lower.endsWith(".json")) {
            return new Format.JsonResponse();
        }
        if (lower.endsWith(".kml")) {
            return new Format.Kml();
        }
        Format format = lower.endsWith(".zip")
                ? new Format.Other("it is named like a zip and is not a zip: download it again")
                : CsvFormat.of(name, start, opener);
        return format instanceof Format.Other && start.length > 0 ? otherText(start).orElse(format) : format;
    }

    private static boolean isGeoJson(byte[] start) {
        String text = TextStart.of(start, PEEK_BYTES);
        return text.startsWith("{") && GEO_JSON.matcher(text).find();
    }

    /// A better reason for a file without a header.
    private static Optional<Format> otherText(byte[] start) {
        if (!TextStart.isText(start, PEEK_BYTES)) {
            return other("it is not text in UTF-8: save it as CSV UTF-8");
        }
        String text = TextStart.of(start, PEEK_BYTES);
        if (isGeoJson(start)) {
            return other("it looks like GeoJSON: give it a name that ends in .geojson");
        }
        if (JSON.matcher(text).matches()) {
            return other("it looks like JSON: give it a name that ends in .json");
        }
        if (text.startsWith("<?xml") || text.startsWith("<kml")) {
            return other(text.contains("<kml")
                    ? "it looks like KML: give it a name that ends in .kml"
                    : "it is XML: load CSV of police.uk, or boundaries as KML or GeoJSON");
        }
        return Optional.empty();
    }

    private static Optional<Format> other(String reason) {
        return Optional.of(new Format.Other(reason));
    }
}
