package peel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Records of answers as lines that can be compared with the oracle's.
final class Records {
    private Records() {}

    /// All of a crime but its numbers, which Peel mints.
    static String crime(Object crime) {
        String location = Json.text(crime, "location", "latitude").equals("null")
                ? "null"
                : String.join("|", Json.text(crime, "location", "latitude"), Json.text(crime, "location", "longitude"),
                        Json.text(crime, "location", "street", "name"));
        String status = Json.text(crime, "outcome_status", "category").equals("null")
                ? "null"
                : Json.text(crime, "outcome_status", "category") + "|" + Json.text(crime, "outcome_status", "date");
        return String.join("|", Json.text(crime, "month"), Json.text(crime, "category"), location,
                Json.text(crime, "location_type"), Json.text(crime, "location_subtype"), Json.text(crime, "context"),
                status, Json.text(crime, "persistent_id"));
    }

    /// What an outcome row says, with the month and the category of its crime.
    static String outcome(Object outcome) {
        return step(outcome, Json.text(outcome, "crime", "persistent_id")) + "|" + Json.text(outcome, "crime", "month")
                + "|" + Json.text(outcome, "crime", "category");
    }

    /// What an outcome row says, where which crime it belongs to could be one of several.
    static String outcomeOfSharedId(Object outcome) {
        return step(outcome, Json.text(outcome, "crime", "persistent_id")) + "|shared";
    }

    /// All of a stop but its place's number, in the order of the wire.
    static String stop(Object stop) {
        String location = Json.text(stop, "location", "latitude").equals("null")
                ? "null"
                : String.join("|", Json.text(stop, "location", "latitude"), Json.text(stop, "location", "longitude"),
                        Json.text(stop, "location", "street", "name"));
        String outcome = Json.text(stop, "outcome");
        assertThat(Json.text(stop, "outcome_object", "id").isEmpty()).isEqualTo(outcome.isEmpty());
        return String.join("|", Json.text(stop, "age_range"), outcome, Json.text(stop, "involved_person"),
                Json.text(stop, "self_defined_ethnicity"), Json.text(stop, "gender"), Json.text(stop, "legislation"),
                Json.text(stop, "outcome_linked_to_object_of_search"), Json.text(stop, "datetime"),
                Json.text(stop, "removal_of_more_than_outer_clothing"), Json.text(stop, "outcome_object", "name"),
                location, Json.text(stop, "operation"), Json.text(stop, "officer_defined_ethnicity"),
                Json.text(stop, "type"), Json.text(stop, "operation_name"), Json.text(stop, "object_of_search"));
    }

    /// Checks that the same lines are there equally often.
    static void assertSame(String what, List<String> actual, List<String> expected) {
        Map<String, Long> missing = new TreeMap<>(counts(expected));
        counts(actual).forEach((line, count) -> missing.merge(line, -count, Long::sum));
        missing.values().removeIf(count -> count == 0);
        assertThat(missing).as("%s: lines that are too few (positive) or too many (negative)", what).isEmpty();
        assertThat(actual).as(what).hasSameSizeAs(expected);
    }

    private static String step(Object outcome, String id) {
        assertThat(Json.text(outcome, "person_id")).isEqualTo("null");
        return String.join("|", Json.text(outcome, "category", "code"), Json.text(outcome, "category", "name"),
                Json.text(outcome, "date"), id);
    }

    private static Map<String, Long> counts(List<String> lines) {
        return lines.stream().collect(Collectors.groupingBy(line -> line, Collectors.counting()));
    }
}
