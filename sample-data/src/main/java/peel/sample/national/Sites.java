package peel.sample.national;

import java.util.List;
import java.util.Random;

/// Where to ask: points of the country, of towns and of the densest mile, as every [NationalArchive] has them.
public final class Sites {
    private static final double METERS_PER_DEGREE = 111_195;
    private static final double LONDON_LAT = 51.5145;
    private static final double LONDON_LNG = -0.1270;
    private static final double LONDON_METERS = 300;
    private static final double TOWN_PART = 0.4;
    private static final List<String> NOT_TOWNS = List.of("btp", "metropolitan", "city-of-london");

    private final Random random;

    /// The same seed gives the same points.
    public Sites(long seed) {
        random = new Random(seed);
    }

    /// A point.
    ///
    /// @param lat degrees, with at most six decimals
    /// @param lng degrees, with at most six decimals
    public record Site(double lat, double lng) {}

    /// Anywhere in a country district.
    public Site inTheCountry() {
        List<District> districts = District.all().stream().filter(District::isCountry).toList();
        District district = districts.get(random.nextInt(districts.size()));
        return near(district.lat(), district.lng(), district.km() * 1_000);
    }

    /// In the inner part of a town other than London.
    public Site inATown() {
        List<District> districts = District.all().stream()
                .filter(district -> !district.isCountry() && !NOT_TOWNS.contains(district.force())).toList();
        District district = districts.get(random.nextInt(districts.size()));
        return near(district.lat(), district.lng(), district.km() * 1_000 * TOWN_PART);
    }

    /// Within 300 m of the middle of London, where the densest mile is.
    public Site inTheDensestMile() {
        return near(LONDON_LAT, LONDON_LNG, LONDON_METERS);
    }

    /// Evenly within a disc.
    private Site near(double lat, double lng, double meters) {
        double far = meters * Math.sqrt(random.nextDouble());
        return towards(new Site(lat, lng), far, 2 * Math.PI * random.nextDouble());
    }

    /// A point some metres off.
    ///
    /// @param radians anticlockwise from the east
    public static Site towards(Site from, double meters, double radians) {
        double degrees = meters / METERS_PER_DEGREE;
        return new Site(sixDecimals(from.lat() + degrees * Math.sin(radians)),
                sixDecimals(from.lng() + degrees * Math.cos(radians) / Math.cos(Math.toRadians(from.lat()))));
    }

    private static double sixDecimals(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }
}
