package peel.boundary;

import java.util.ArrayList;
import java.util.List;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.geo.DecimalParser;
import peel.text.LogText;

/// The vertices of one `coordinates` element, as text and as numbers. The text is `lng,lat[,altitude]`, vertices parted by
/// any white space.
final class KmlRing {
    /// The most vertices of one file, over all its rings.
    static final int MAX_VERTICES = 200_000;

    private final List<String> lats = new ArrayList<>();
    private final List<String> lngs = new ArrayList<>();
    private final double[][] degrees;

    /// Reads the text.
    ///
    /// @param line the line on which it begins
    /// @param maxVertices how many there may be
    KmlRing(String text, long line, int maxVertices) throws RejectedException {
        long at = line;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean isEnd = i == text.length() || text.charAt(i) <= ' ';
            if (isEnd && i > from) {
                vertex(text.substring(from, i), at, maxVertices);
            }
            if (isEnd) {
                from = i + 1;
                at += i < text.length() && text.charAt(i) == '\n' ? 1 : 0;
            }
        }
        degrees = new double[][]{numbers(lats), numbers(lngs)};
    }

    private void vertex(String tuple, long line, int maxVertices) throws RejectedException {
        if (lats.size() == maxVertices) {
            throw new RejectedException(line, RejectReason.BAD_KML,
                    "it has more than " + MAX_VERTICES + " vertices");
        }
        String[] parts = tuple.split(",", -1);
        boolean isVertex = (parts.length == 2 || parts.length == 3) && isDegrees(parts[0], 180)
                && isDegrees(parts[1], 90);
        if (!isVertex) {
            throw new RejectedException(line, RejectReason.BAD_COORDINATES, "the vertex is "
                    + LogText.of("\"" + tuple + "\"") + ": it must be longitude,latitude in degrees, such as "
                    + "-1.1458618876,52.6394052587");
        }
        lngs.add(parts[0]);
        lats.add(parts[1]);
    }

    private static boolean isDegrees(String text, int limit) {
        return Math.abs(DecimalParser.parse(text)) <= limit;
    }

    private static double[] numbers(List<String> texts) {
        return texts.stream().mapToDouble(DecimalParser::parse).toArray();
    }

    int size() {
        return lats.size();
    }

    /// The latitude as it was written.
    String latText(int vertex) {
        return lats.get(vertex);
    }

    /// The longitude as it was written.
    String lngText(int vertex) {
        return lngs.get(vertex);
    }

    /// Latitudes and longitudes; shared, so not to be written to.
    double[][] degrees() {
        return degrees;
    }
}
