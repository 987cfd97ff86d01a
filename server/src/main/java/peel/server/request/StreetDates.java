package peel.server.request;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import peel.json.JsonBuffer;
import peel.model.ApiMethod;
import peel.model.Month;
import peel.model.RecordKind;
import peel.model.ResourceKey;
import peel.store.Release;
import peel.store.coverage.Coverage;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The months of `crimes-street-dates` with the forces that published stops in them: those of the release, and those of the
/// stored response. A month in the form of before 2015 has no list of forces, not even an empty one.
public final class StreetDates {
    private static final JsonFactory JSON = new JsonFactory();

    private final TreeMap<Month, Optional<Set<String>>> months = new TreeMap<>(Comparator.reverseOrder());

    private StreetDates() {}

    /// The months of a release.
    public static StreetDates of(Release release) {
        StreetDates dates = new StreetDates();
        release.storedResponse(ResourceKey.of(ApiMethod.CRIMES_STREET_DATES)).ifPresent(dates::addRecorded);
        release.info().months().forEach(dates::forces);
        for (Coverage coverage : release.coverage()) {
            if (coverage.kind() == RecordKind.STOP_AND_SEARCH && !coverage.force().id().isEmpty()
                    && dates.months.containsKey(coverage.month())) {
                dates.forces(coverage.month()).add(coverage.force().id());
            }
        }
        return dates;
    }

    /// Appends the response: the newest month first, forces in alphabetical order.
    public JsonBuffer append(JsonBuffer json) {
        json.raw('[');
        String separator = "";
        for (Map.Entry<Month, Optional<Set<String>>> entry : months.entrySet()) {
            json.raw(separator).raw("{\"date\":\"").month(entry.getKey()).raw('"');
            entry.getValue().ifPresent(forces -> append(forces, json));
            json.raw('}');
            separator = ",";
        }
        return json.raw(']');
    }

    /// Whether the response contains a month.
    public boolean lists(Month month) {
        return months.containsKey(month);
    }

    /// How many months there are.
    public int size() {
        return months.size();
    }

    private static void append(Set<String> forces, JsonBuffer json) {
        json.raw(",\"stop-and-search\":[");
        String separator = "";
        for (String force : forces) {
            json.raw(separator).string(force);
            separator = ",";
        }
        json.raw(']');
    }

    private Set<String> forces(Month month) {
        Set<String> forces = months.getOrDefault(month, Optional.empty()).orElseGet(TreeSet::new);
        months.put(month, Optional.of(forces));
        return forces;
    }

    /// Parses the stored response, which was checked when it was loaded; its keys may be in any order.
    private void addRecorded(byte[] recorded) {
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), recorded)) {
            Optional<Month> month = Optional.empty();
            Optional<Set<String>> forces = Optional.empty();
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME && in.currentName().equals("date")) {
                    in.nextToken();
                    month = Month.parse(in.getString());
                } else if (token == JsonToken.PROPERTY_NAME) {
                    forces = Optional.of(new TreeSet<>());
                } else if (token == JsonToken.VALUE_STRING) {
                    String force = in.getString();
                    forces.ifPresent(set -> set.add(force));
                } else if (token == JsonToken.END_OBJECT) {
                    Optional<Set<String>> ofMonth = forces;
                    month.ifPresent(m -> months.put(m, ofMonth));
                    forces = Optional.empty();
                }
            }
        }
    }
}
