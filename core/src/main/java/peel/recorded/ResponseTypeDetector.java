package peel.recorded;

import java.util.List;
import java.util.Set;
import peel.recorded.json.Json;

/// Recognises the shape of a response by the keys of its first record (docs/spec/api.md#records), in any order.
final class ResponseTypeDetector {
    private static final Set<String> LIST_KEYS = Set.of("id", "name");
    private static final Set<String> POINT_KEYS = Set.of("latitude", "longitude");
    private static final Set<String> DATES_KEYS = Set.of("date", "stop-and-search");

    private ResponseTypeDetector() {}

    static ResponseShape of(Json record, boolean isInArray) {
        if (!(record instanceof Json.Obj obj)) {
            return ResponseShape.UNKNOWN;
        }
        return isInArray ? ofItem(obj) : ofWhole(obj);
    }

    private static ResponseShape ofItem(Json.Obj item) {
        Set<String> keys = item.members().keySet();
        if (item.has("crime", "category")) {
            return ResponseShape.OUTCOMES_AT_LOCATION;
        } else if (item.has("category") && (item.has("persistent_id") || item.has("month"))) {
            return ResponseShape.CRIMES;
        } else if (item.has("involved_person") || item.has("age_range")) {
            return ResponseShape.STOPS;
        } else if (item.has("url", "name")) {
            return ResponseShape.CRIME_CATEGORIES;
        } else if (item.has("rank", "bio")) {
            return ResponseShape.PEOPLE;
        } else if (item.has("start_date", "title")) {
            return ResponseShape.NEIGHBOURHOOD_EVENTS;
        } else if (item.has("issue", "action")) {
            return ResponseShape.NEIGHBOURHOOD_PRIORITIES;
        } else if (keys.equals(LIST_KEYS)) {
            return ResponseShape.FORCES_OR_NEIGHBOURHOODS;
        } else if (keys.equals(POINT_KEYS)) {
            return ResponseShape.NEIGHBOURHOOD_BOUNDARY;
        }
        return item.has("date") && DATES_KEYS.containsAll(keys)
                ? ResponseShape.CRIMES_STREET_DATES
                : ResponseShape.UNKNOWN;
    }

    private static ResponseShape ofWhole(Json.Obj whole) {
        if (whole.has("outcomes", "crime")) {
            return ResponseShape.OUTCOMES_FOR_CRIME;
        } else if (whole.has("engagement_methods")) {
            return ResponseShape.FORCE;
        } else if (whole.has("url_force") || whole.has("centre")) {
            return ResponseShape.NEIGHBOURHOOD;
        } else if (whole.has("force", "neighbourhood")) {
            return ResponseShape.LOCATE_NEIGHBOURHOOD;
        }
        return whole.members().keySet().equals(Set.of("date"))
                ? ResponseShape.CRIME_LAST_UPDATED
                : ofMisplaced(whole);
    }

    private static ResponseShape ofMisplaced(Json.Obj whole) {
        if (ofItem(whole) != ResponseShape.UNKNOWN) {
            return ResponseShape.SINGLE_RECORD;
        }
        for (Json member : whole.members().values()) {
            if (member instanceof Json.Arr(List<Json> items) && !items.isEmpty()
                    && items.getFirst() instanceof Json.Obj item && ofItem(item) != ResponseShape.UNKNOWN) {
                return ResponseShape.WRAPPED_LIST;
            }
        }
        return ResponseShape.UNKNOWN;
    }
}
