package peel.mirror;

import java.util.LinkedHashMap;
import java.util.Map;
import peel.model.ApiMethod;
import peel.model.CrimeCategory;
import peel.text.PercentCodec;

/// One request to an API.
///
/// @param method the method of the API
/// @param force the id of a force, empty where the method needs none
/// @param neighbourhood the id of a neighbourhood, empty where the method needs none
/// @param month `YYYY-MM`, empty where the method needs none
record ApiRequest(ApiMethod method, String force, String neighbourhood, String month) {

    static ApiRequest of(ApiMethod method) {
        return new ApiRequest(method, "", "", "");
    }

    static ApiRequest ofForce(ApiMethod method, String force) {
        return new ApiRequest(method, force, "", "");
    }

    static ApiRequest ofForce(ApiMethod method, String force, String month) {
        return new ApiRequest(method, force, "", month);
    }

    ApiRequest ofSamePlace(ApiMethod other) {
        return new ApiRequest(other, force, neighbourhood, "");
    }

    ApiRequest ofSamePlace(ApiMethod other, String inMonth) {
        return new ApiRequest(other, force, neighbourhood, inMonth);
    }

    /// Path and query below the API's address, encoded (docs/spec/api.md#methods).
    String path() {
        String path = "/" + method.path().replace("{force}", PercentCodec.encode(force))
                .replace("{id}", PercentCodec.encode(neighbourhood)).replace("{category}", CrimeCategory.ALL_CRIME);
        return switch (method) {
            case CRIMES_NO_LOCATION -> path + "?category=" + CrimeCategory.ALL_CRIME + "&" + query();
            case STOPS_FORCE -> path + "?" + query();
            default -> path;
        };
    }

    /// Whether it is about a neighbourhood's area, which is too long for a URL and is posted
    /// (docs/spec/api.md#http-methods-and-forms).
    boolean isPosted() {
        return method == ApiMethod.CRIMES_STREET || method == ApiMethod.OUTCOMES_AT_LOCATION;
    }

    private String query() {
        return "force=" + PercentCodec.encode(force) + "&date=" + month;
    }

    /// The file for the response: a folder for each force and month, so that none has too many files, and the name of a
    /// recorded response (docs/spec/api.md#names-of-response-files).
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
                values.put("category", CrimeCategory.ALL_CRIME);
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
            file.append(folder.isEmpty() ? "" : PercentCodec.encode(folder) + "/");
        }
        file.append(method.id());
        values.forEach((key, value) -> file
                .append(value.isEmpty() ? "" : "__" + key + "=" + PercentCodec.encode(value)));
        return file.append(".json").toString();
    }

    /// What the request is about, for people.
    String subject() {
        return String.join(" ", java.util.stream.Stream.of(force, neighbourhood, month)
                .filter(part -> !part.isEmpty()).toList());
    }
}
