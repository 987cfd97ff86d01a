package peel.answers;

import java.util.List;
import java.util.Set;

/// Recognises what an answer answers by the keys of its first record (docs/spec/api.md#records), in any order.
final class Shapes {
    private static final Set<String> LIST_KEYS = Set.of("id", "name");
    private static final Set<String> POINT_KEYS = Set.of("latitude", "longitude");
    private static final Set<String> DATES_KEYS = Set.of("date", "stop-and-search");

    private Shapes() {}

    static AnswerMethod of(Json record, boolean isInArray) {
        if (!(record instanceof Json.Obj obj)) {
            return AnswerMethod.UNKNOWN;
        }
        return isInArray ? ofItem(obj) : ofWhole(obj);
    }

    private static AnswerMethod ofItem(Json.Obj item) {
        Set<String> keys = item.members().keySet();
        if (item.has("crime", "category")) {
            return AnswerMethod.OUTCOMES_AT_LOCATION;
        } else if (item.has("category") && (item.has("persistent_id") || item.has("month"))) {
            return AnswerMethod.CRIMES;
        } else if (item.has("involved_person") || item.has("age_range")) {
            return AnswerMethod.STOPS;
        } else if (item.has("url", "name")) {
            return AnswerMethod.CRIME_CATEGORIES;
        } else if (item.has("rank", "bio")) {
            return AnswerMethod.PEOPLE;
        } else if (item.has("start_date", "title")) {
            return AnswerMethod.NEIGHBOURHOOD_EVENTS;
        } else if (item.has("issue", "action")) {
            return AnswerMethod.NEIGHBOURHOOD_PRIORITIES;
        } else if (keys.equals(LIST_KEYS)) {
            return AnswerMethod.FORCES_OR_NEIGHBOURHOODS;
        } else if (keys.equals(POINT_KEYS)) {
            return AnswerMethod.NEIGHBOURHOOD_BOUNDARY;
        }
        return item.has("date") && DATES_KEYS.containsAll(keys)
                ? AnswerMethod.CRIMES_STREET_DATES
                : AnswerMethod.UNKNOWN;
    }

    private static AnswerMethod ofWhole(Json.Obj whole) {
        if (whole.has("outcomes", "crime")) {
            return AnswerMethod.OUTCOMES_FOR_CRIME;
        } else if (whole.has("engagement_methods")) {
            return AnswerMethod.FORCE;
        } else if (whole.has("url_force") || whole.has("centre")) {
            return AnswerMethod.NEIGHBOURHOOD;
        } else if (whole.has("force", "neighbourhood")) {
            return AnswerMethod.LOCATE_NEIGHBOURHOOD;
        }
        return whole.members().keySet().equals(Set.of("date"))
                ? AnswerMethod.CRIME_LAST_UPDATED
                : ofMisplaced(whole);
    }

    private static AnswerMethod ofMisplaced(Json.Obj whole) {
        if (ofItem(whole) != AnswerMethod.UNKNOWN) {
            return AnswerMethod.SINGLE_RECORD;
        }
        for (Json member : whole.members().values()) {
            if (member instanceof Json.Arr(List<Json> items) && !items.isEmpty()
                    && items.getFirst() instanceof Json.Obj item && ofItem(item) != AnswerMethod.UNKNOWN) {
                return AnswerMethod.WRAPPED_LIST;
            }
        }
        return AnswerMethod.UNKNOWN;
    }
}
