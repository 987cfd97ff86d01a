package peel.recorded;

import java.util.List;
import java.util.Set;
import peel.recorded.json.Json;

/// Recognises what an answer answers by the keys of its first record (docs/spec/api.md#records), in any order.
final class ResponseTypeDetector {
    private static final Set<String> LIST_KEYS = Set.of("id", "name");
    private static final Set<String> POINT_KEYS = Set.of("latitude", "longitude");
    private static final Set<String> DATES_KEYS = Set.of("date", "stop-and-search");

    private ResponseTypeDetector() {}

    static ResponseMethod of(Json record, boolean isInArray) {
        if (!(record instanceof Json.Obj obj)) {
            return ResponseMethod.UNKNOWN;
        }
        return isInArray ? ofItem(obj) : ofWhole(obj);
    }

    private static ResponseMethod ofItem(Json.Obj item) {
        Set<String> keys = item.members().keySet();
        if (item.has("crime", "category")) {
            return ResponseMethod.OUTCOMES_AT_LOCATION;
        } else if (item.has("category") && (item.has("persistent_id") || item.has("month"))) {
            return ResponseMethod.CRIMES;
        } else if (item.has("involved_person") || item.has("age_range")) {
            return ResponseMethod.STOPS;
        } else if (item.has("url", "name")) {
            return ResponseMethod.CRIME_CATEGORIES;
        } else if (item.has("rank", "bio")) {
            return ResponseMethod.PEOPLE;
        } else if (item.has("start_date", "title")) {
            return ResponseMethod.NEIGHBOURHOOD_EVENTS;
        } else if (item.has("issue", "action")) {
            return ResponseMethod.NEIGHBOURHOOD_PRIORITIES;
        } else if (keys.equals(LIST_KEYS)) {
            return ResponseMethod.FORCES_OR_NEIGHBOURHOODS;
        } else if (keys.equals(POINT_KEYS)) {
            return ResponseMethod.NEIGHBOURHOOD_BOUNDARY;
        }
        return item.has("date") && DATES_KEYS.containsAll(keys)
                ? ResponseMethod.CRIMES_STREET_DATES
                : ResponseMethod.UNKNOWN;
    }

    private static ResponseMethod ofWhole(Json.Obj whole) {
        if (whole.has("outcomes", "crime")) {
            return ResponseMethod.OUTCOMES_FOR_CRIME;
        } else if (whole.has("engagement_methods")) {
            return ResponseMethod.FORCE;
        } else if (whole.has("url_force") || whole.has("centre")) {
            return ResponseMethod.NEIGHBOURHOOD;
        } else if (whole.has("force", "neighbourhood")) {
            return ResponseMethod.LOCATE_NEIGHBOURHOOD;
        }
        return whole.members().keySet().equals(Set.of("date"))
                ? ResponseMethod.CRIME_LAST_UPDATED
                : ofMisplaced(whole);
    }

    private static ResponseMethod ofMisplaced(Json.Obj whole) {
        if (ofItem(whole) != ResponseMethod.UNKNOWN) {
            return ResponseMethod.SINGLE_RECORD;
        }
        for (Json member : whole.members().values()) {
            if (member instanceof Json.Arr(List<Json> items) && !items.isEmpty()
                    && items.getFirst() instanceof Json.Obj item && ofItem(item) != ResponseMethod.UNKNOWN) {
                return ResponseMethod.WRAPPED_LIST;
            }
        }
        return ResponseMethod.UNKNOWN;
    }
}
