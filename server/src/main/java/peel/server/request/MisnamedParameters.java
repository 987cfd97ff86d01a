package peel.server.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;

/// Tells a parameter of a wrong name, such as `lon`, from one that means nothing to a route, such as `callback`. An answer that
/// leaves out the first is an answer to another question; the second does no harm.
public final class MisnamedParameters {
    private static final String CATEGORY = "category";
    private static final int LONGEST_NAME = 40;
    private static final int MOST_NAMED = 5;

    /// A name of two letters is near to any other of two letters.
    private static final int SHORTEST_NEAR_NAME = 3;

    /// Names near to a parameter that mean something else.
    private static final Set<String> HARMLESS = Set.of("lang", "data");

    /// Other names that people give to a parameter: in lower case, letters and digits alone.
    private static final Map<String, Set<String>> SYNONYMS = Map.of(
            "category",
            Set.of("cat", "categories", "categoryid", "crimecategory", "crimetype", "offence", "offencetype"),
            "date",
            Set.of("month", "months", "year", "yearmonth", "monthyear", "yyyymm", "dates", "period", "from", "to",
                    "since", "until", "datefrom", "dateto", "fromdate", "todate", "startdate", "enddate", "startmonth",
                    "endmonth"),
            "force", Set.of("forceid", "forces", "forcename", "forceslug", "police", "policeforce"),
            "lat", Set.of("latitude", "lats", "latdeg"),
            "lng", Set.of("lon", "long", "longitude", "lngs", "lons", "lngdeg", "londeg"),
            "location_id", Set.of("location", "locid", "place", "placeid", "street", "streetid"),
            "poly",
            Set.of("polygon", "polygons", "polyline", "area", "boundary", "bbox", "bounds", "coords", "coordinates",
                    "geometry", "geojson", "shape", "points", "vertices"),
            "q",
            Set.of("query", "point", "location", "position", "coords", "coordinates", "latlng", "latlon", "lat", "lng",
                    "lon", "long", "latitude", "longitude"));

    private MisnamedParameters() {}

    /// Refuses a request with a parameter of a wrong name, and one whose query contradicts its path, as
    /// `/api/crimes-street/all-crime?category=burglary` does.
    ///
    /// @param path the parts of the path that the route leaves open, by their names
    /// @throws ApiException when there is such a parameter, with the names given and the right ones
    public static void check(Parameters parameters, Set<String> known, Map<String, String> path) {
        List<String> given = new ArrayList<>();
        Set<String> right = new TreeSet<>();
        parameters.unknown().forEach((name, value) -> {
            requireAsInPath(name, value, path);
            meant(name, known).filter(own -> !value.isEmpty() && !isSaidAlready(parameters, own, value))
                    .filter(_ -> given.size() < MOST_NAMED).ifPresent(own -> {
                        given.add(ApiException.quote(name));
                        right.add(own);
                    });
        });
        if (!given.isEmpty()) {
            throw new ApiException(ErrorCode.MISNAMED_PARAMETER, right.iterator().next(), "there is no parameter "
                    + String.join(" or ", given) + " here: write "
                    + String.join(" and ", right.stream().map(MisnamedParameters::example).toList()),
                    List.copyOf(right));
        }
    }

    /// The parameter of a route that a name probably means; empty when it means none.
    static Optional<String> meant(String name, Set<String> known) {
        String plain = plain(name);
        if (plain.isEmpty() || name.length() > LONGEST_NAME || HARMLESS.contains(plain)) {
            return Optional.empty();
        }
        return known.stream().sorted().filter(own -> isSynonym(plain, own)).findFirst()
                .or(() -> known.stream().sorted().filter(own -> isNear(plain, plain(own))).findFirst());
    }

    private static boolean isSynonym(String plain, String own) {
        return plain.equals(plain(own)) || SYNONYMS.getOrDefault(own, Set.of()).contains(plain);
    }

    private static boolean isNear(String plain, String own) {
        return Math.min(plain.length(), own.length()) >= SHORTEST_NEAR_NAME
                && Math.abs(plain.length() - own.length()) <= 1 && EditDistance.between(plain, own) <= 1;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static boolean isSaidAlready(Parameters parameters, String own, String value) {
        return parameters.find(own).map(value::equals).orElse(false);
    }

    /// A parameter with the form of its value, where that is not plain.
    private static String example(String own) {
        return switch (own) {
            case "date" -> "date=YYYY-MM";
            case "poly" -> "poly=LAT,LNG:LAT,LNG:LAT,LNG";
            case "q" -> "q=LAT,LNG";
            default -> own;
        };
    }

    private static void requireAsInPath(String name, String value, Map<String, String> path) {
        String inPath = path.getOrDefault(CATEGORY, value);
        if (!value.isEmpty() && !value.equals(inPath) && isSynonym(plain(name), CATEGORY)) {
            throw new ApiException(ErrorCode.CONFLICTING_PARAMETERS, CATEGORY, ApiException.quote(name) + " is "
                    + ApiException.quote(value) + " but the path asks for " + ApiException.quote(inPath)
                    + ": write the category in the path alone");
        }
    }
}
