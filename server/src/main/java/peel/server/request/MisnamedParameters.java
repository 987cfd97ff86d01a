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

/// Finds parameters with a wrong name, such as `lon`. To ignore them would return other data than the client wants, while an
/// unrelated parameter, such as `callback`, does no harm.
public final class MisnamedParameters {
    private static final String CATEGORY = "category";
    private static final int MAX_NAME_LENGTH = 40;
    private static final int MAX_NAMED = 5;

    /// Shorter names differ from each other in one letter too easily.
    private static final int MIN_NEAR_NAME_LENGTH = 3;

    /// Names that resemble a parameter but mean something else.
    private static final Set<String> HARMLESS = Set.of("lang", "data");

    /// Other names that people use for a parameter: in lower case, only letters and digits.
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

    /// Checks that no parameter has a wrong name, and that the query does not contradict the path, as in
    /// `/api/crimes-street/all-crime?category=burglary`.
    ///
    /// @param known the parameters of the route
    /// @param path the variable parts of the path, by their names
    /// @throws ApiException if there is such a parameter, with the wrong and the right names
    public static void check(Parameters parameters, Set<String> known, Map<String, String> path) {
        List<String> given = new ArrayList<>();
        Set<String> right = new TreeSet<>();
        parameters.unknown().forEach((name, value) -> {
            requireAsInPath(name, value, path);
            meant(name, known).filter(own -> !value.isEmpty() && !isGivenAlready(parameters, own, value))
                    .filter(_ -> given.size() < MAX_NAMED).ifPresent(own -> {
                        given.add(ApiException.quote(name));
                        right.add(own);
                    });
        });
        if (!given.isEmpty()) {
            throw new ApiException(ErrorCode.MISNAMED_PARAMETER, right.iterator().next(), "there is no parameter "
                    + String.join(" or ", given) + " here: use "
                    + String.join(" and ", right.stream().map(MisnamedParameters::example).toList()),
                    List.copyOf(right));
        }
    }

    /// The parameter of a route that a name probably means; empty if it means none.
    static Optional<String> meant(String name, Set<String> known) {
        String plain = plain(name);
        if (plain.isEmpty() || name.length() > MAX_NAME_LENGTH || HARMLESS.contains(plain)) {
            return Optional.empty();
        }
        return known.stream().sorted().filter(own -> isSynonym(plain, own)).findFirst()
                .or(() -> known.stream().sorted().filter(own -> isNear(plain, plain(own))).findFirst());
    }

    private static boolean isSynonym(String plain, String own) {
        return plain.equals(plain(own)) || SYNONYMS.getOrDefault(own, Set.of()).contains(plain);
    }

    private static boolean isNear(String plain, String own) {
        return Math.min(plain.length(), own.length()) >= MIN_NEAR_NAME_LENGTH
                && Math.abs(plain.length() - own.length()) <= 1 && EditDistance.between(plain, own) <= 1;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static boolean isGivenAlready(Parameters parameters, String own, String value) {
        return parameters.find(own).map(value::equals).orElse(false);
    }

    /// A parameter, with the form of its value if that is not obvious.
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
                    + ": give the category in the path only");
        }
    }
}
