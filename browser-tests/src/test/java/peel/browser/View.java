package peel.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A view as its URL states it, and the requests of `/v1` that have its numbers.
///
/// @param kind crimes, outcomes or stops
/// @param area the parameters of the area, encoded as in the URL
/// @param months the parameters of the months
/// @param filters the other parameters of `/v1`
record View(String kind, List<String> area, List<String> months, List<String> filters) {
    private static final Set<String> OF_THE_PAGE = Set.of("kind", "map", "tab", "compare", "at");
    private static final Set<String> OF_AREAS = Set.of("near", "radius", "poly", "bbox", "force", "neighbourhood",
            "lsoa", "place");
    private static final Set<String> OF_MONTHS = Set.of("from", "to");

    static View of(String url) {
        String query = URI.create(url).getRawQuery();
        List<String> all = query == null ? List.of() : Arrays.asList(query.split("&", -1));
        String kind = all.stream().filter(each -> each.startsWith("kind=")).map(each -> each.substring(5)).findFirst()
                .orElse("crimes");
        return new View(kind, all.stream().filter(each -> OF_AREAS.contains(name(each))).toList(),
                all.stream().filter(each -> OF_MONTHS.contains(name(each))).toList(),
                all.stream().filter(each -> !OF_AREAS.contains(name(each)) && !OF_MONTHS.contains(name(each))
                        && !OF_THE_PAGE.contains(name(each))).toList());
    }

    /// The response with counts of the view.
    ///
    /// @param more further parameters
    JsonObject counts(Site site, String... more) {
        return counts(site, "", Stream.of(area, months, filters, List.of(more)));
    }

    /// Counts by a dimension, as if no value of it were chosen.
    JsonObject facet(Site site, String dimension) {
        return counts(site, dimension, Stream.of(area, months, filters, List.of("by=" + dimension)));
    }

    /// Counts of all months by month.
    JsonObject trend(Site site) {
        return counts(site, "", Stream.of(area, List.of("month=all"), filters, List.of("by=month")));
    }

    /// Counts of what has no place, of the forces of the area.
    JsonObject unplaced(Site site) {
        List<String> forces = new ArrayList<>();
        if (!area.isEmpty()) {
            counts(site, "", Stream.of(area, List.of("month=all", "by=force"))).getAsJsonArray("counts")
                    .forEach(row -> {
                        JsonElement force = row.getAsJsonObject().get("force");
                        if (!force.isJsonNull()) {
                            forces.add(force.getAsString());
                        }
                    });
        }
        List<String> force = forces.isEmpty() ? List.of() : List.of("force=" + String.join(",", forces));
        return counts(site, "", Stream.of(force, List.of("located=false"), months, filters));
    }

    private JsonObject counts(Site site, String without, Stream<List<String>> parameters) {
        List<String> all = parameters.flatMap(List::stream).filter(each -> !name(each).equals(without)).toList();
        return site.json("/v1/" + kind + "/count?" + String.join("&", all)).getAsJsonObject();
    }

    private static String name(String parameter) {
        return parameter.split("=", 2)[0];
    }
}
