package peel.mirror;

import java.util.LinkedHashMap;
import java.util.Map;

/// One question to an API.
///
/// @param method what is asked
/// @param force the id of a force, empty where the method needs none
/// @param neighbourhood the id of a neighbourhood, empty where the method needs none
/// @param month `YYYY-MM`, empty where the method needs none
record ApiRequest(Method method, String force, String neighbourhood, String month) {

    static ApiRequest of(Method method) {
        return new ApiRequest(method, "", "", "");
    }

    static ApiRequest ofForce(Method method, String force) {
        return new ApiRequest(method, force, "", "");
    }

    static ApiRequest ofForce(Method method, String force, String month) {
        return new ApiRequest(method, force, "", month);
    }

    ApiRequest ofSamePlace(Method other) {
        return new ApiRequest(other, force, neighbourhood, "");
    }

    ApiRequest ofSamePlace(Method other, String inMonth) {
        return new ApiRequest(other, force, neighbourhood, inMonth);
    }

    /// Path and query below the API's address, encoded (docs/spec/api.md#methods).
    String path() {
        String ofForce = "/" + PercentEncoder.of(force);
        String ofPlace = ofForce + "/" + PercentEncoder.of(neighbourhood);
        return switch (method) {
            case FORCES, CRIME_CATEGORIES, CRIMES_STREET_DATES, CRIME_LAST_UPDATED, OUTCOMES_AT_LOCATION ->
                "/" + method.id();
            case FORCE -> "/forces" + ofForce;
            case FORCE_PEOPLE -> "/forces" + ofForce + "/people";
            case NEIGHBOURHOODS -> ofForce + "/neighbourhoods";
            case NEIGHBOURHOOD -> ofPlace;
            case NEIGHBOURHOOD_BOUNDARY -> ofPlace + "/boundary";
            case NEIGHBOURHOOD_PEOPLE -> ofPlace + "/people";
            case NEIGHBOURHOOD_EVENTS -> ofPlace + "/events";
            case NEIGHBOURHOOD_PRIORITIES -> ofPlace + "/priorities";
            case CRIMES_STREET -> "/crimes-street/all-crime";
            case CRIMES_NO_LOCATION -> "/crimes-no-location?category=all-crime&" + query();
            case STOPS_FORCE -> "/stops-force?" + query();
        };
    }

    private String query() {
        return "force=" + PercentEncoder.of(force) + "&date=" + month;
    }

    /// Where the answer is kept: a folder for each force and month, so that none holds too many files, and the name of
    /// an answer file (docs/spec/api.md#names-of-response-files).
    String file() {
        Map<String, String> values = new LinkedHashMap<>();
        switch (method) {
            case FORCE -> values.put("id", force);
            case CRIMES_STREET, OUTCOMES_AT_LOCATION -> {
                values.put("date", month);
                values.put("force", force);
                values.put("id", neighbourhood);
            }
            case CRIMES_NO_LOCATION -> {
                values.put("category", "all-crime");
                values.put("force", force);
                values.put("date", month);
            }
            default -> {
                values.put("force", force);
                values.put("id", neighbourhood);
                values.put("date", month);
            }
        }
        StringBuilder file = new StringBuilder();
        for (String folder : new String[]{force, month}) {
            file.append(folder.isEmpty() ? "" : PercentEncoder.of(folder) + "/");
        }
        file.append(method.id());
        values.forEach((key, value) -> file
                .append(value.isEmpty() ? "" : "__" + key + "=" + PercentEncoder.of(value)));
        return file.append(".json").toString();
    }

    /// What the question is about, for people.
    String subject() {
        return String.join(" ", java.util.stream.Stream.of(force, neighbourhood, month)
                .filter(part -> !part.isEmpty()).toList());
    }
}
