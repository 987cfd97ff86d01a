package peel.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Squares that cover the country without a gap. Their borders lie between whole micro-degrees, so that no point is in
/// two of them.
final class Tiles {
    private static final double HALF_MICRO = 0.000_000_5;

    private Tiles() {}

    static List<String> overTheCountry() {
        List<String> tiles = new ArrayList<>();
        for (int lat = 48; lat < 62; lat++) {
            for (int lng = -10; lng < 3; lng++) {
                tiles.add(square(lat + HALF_MICRO, lng + HALF_MICRO));
            }
        }
        return tiles;
    }

    private static String square(double south, double west) {
        return String.format(Locale.ROOT, "%1$.7f,%2$.7f:%3$.7f,%2$.7f:%3$.7f,%4$.7f:%1$.7f,%4$.7f", south, west,
                south + 1, west + 1);
    }
}
