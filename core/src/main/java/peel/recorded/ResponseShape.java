package peel.recorded;

import java.util.Arrays;
import java.util.List;
import peel.model.ApiMethod;

/// The shapes that responses have. A shape is of one method, or of several whose responses look alike.
public enum ResponseShape {
    /// Crimes.
    CRIMES("crimes", ApiMethod.CRIMES_STREET, ApiMethod.CRIMES_AT_LOCATION, ApiMethod.CRIMES_NO_LOCATION),
    /// `outcomes-at-location`.
    OUTCOMES_AT_LOCATION("outcomes-at-location", ApiMethod.OUTCOMES_AT_LOCATION),
    /// `outcomes-for-crime`.
    OUTCOMES_FOR_CRIME("outcomes-for-crime", ApiMethod.OUTCOMES_FOR_CRIME),
    /// Stops and searches.
    STOPS("stops and searches", ApiMethod.STOPS_STREET, ApiMethod.STOPS_AT_LOCATION, ApiMethod.STOPS_NO_LOCATION,
            ApiMethod.STOPS_FORCE),
    /// `crime-categories`.
    CRIME_CATEGORIES("crime-categories", ApiMethod.CRIME_CATEGORIES),
    /// `crimes-street-dates`.
    CRIMES_STREET_DATES("crimes-street-dates", ApiMethod.CRIMES_STREET_DATES),
    /// `crime-last-updated`.
    CRIME_LAST_UPDATED("crime-last-updated", ApiMethod.CRIME_LAST_UPDATED),
    /// Ids with names.
    FORCES_OR_NEIGHBOURHOODS("forces or neighbourhoods", ApiMethod.FORCES, ApiMethod.NEIGHBOURHOODS),
    /// A force in detail.
    FORCE("forces/{id}", ApiMethod.FORCE),
    /// A neighbourhood in detail.
    NEIGHBOURHOOD("{force}/{id}", ApiMethod.NEIGHBOURHOOD),
    /// A neighbourhood's boundary.
    NEIGHBOURHOOD_BOUNDARY("{force}/{id}/boundary", ApiMethod.NEIGHBOURHOOD_BOUNDARY),
    /// People of a force or of a neighbourhood.
    PEOPLE("people of a force or of a neighbourhood", ApiMethod.FORCE_PEOPLE, ApiMethod.NEIGHBOURHOOD_PEOPLE),
    /// A neighbourhood's events.
    NEIGHBOURHOOD_EVENTS("{force}/{id}/events", ApiMethod.NEIGHBOURHOOD_EVENTS),
    /// A neighbourhood's priorities.
    NEIGHBOURHOOD_PRIORITIES("{force}/{id}/priorities", ApiMethod.NEIGHBOURHOOD_PRIORITIES),
    /// `locate-neighbourhood`.
    LOCATE_NEIGHBOURHOOD("locate-neighbourhood", ApiMethod.LOCATE_NEIGHBOURHOOD),
    /// An empty array, which every method with a list may return.
    EMPTY("an empty response", Arrays.stream(ApiMethod.values()).filter(ApiMethod::isList).toArray(ApiMethod[]::new)),
    /// One record of a list, without the list.
    SINGLE_RECORD("one record without its list"),
    /// A list of records inside an object that the API does not write.
    WRAPPED_LIST("a list inside another object"),
    /// Nothing that the API returns.
    UNKNOWN("not a response of the API");

    private final String text;
    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be written to
    private final List<ApiMethod> methods;

    ResponseShape(String text, ApiMethod... methods) {
        this.text = text;
        this.methods = List.of(methods);
    }

    /// A short name for messages.
    public String text() {
        return text;
    }

    /// The methods whose responses have this shape and are stored whole; none where each record is read.
    List<ApiMethod> storedMethods() {
        return methods.stream().filter(ApiMethod::isStored).toList();
    }

    /// Whether such a response is loaded. Whether an empty one is depends on the name of its file.
    public boolean isLoaded() {
        return reason().isEmpty();
    }

    /// Why nothing is loaded from such a response; empty when something is.
    public String reason() {
        return switch (this) {
            case EMPTY ->
                "it is an empty list, which is kept under the name of a method of forces or neighbourhoods only";
            case SINGLE_RECORD -> "it is one record and not a list of records: put it into an array, [ record ]";
            case WRAPPED_LIST -> "its records lie inside another object: save the array alone, [ record, record ]";
            case UNKNOWN ->
                "its JSON is not of a known shape: known are the responses of the API as they come, arrays of crimes, outcomes or "
                        + "stops for example, each with its own keys, and boundaries as GeoJSON";
            default -> "";
        };
    }
}
