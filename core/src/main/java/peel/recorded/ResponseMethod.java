package peel.recorded;

/// What an answer answers, as its shape shows.
public enum ResponseMethod {
    /// Crimes: `crimes-street`, `crimes-at-location` and `crimes-no-location` answer alike.
    CRIMES("crimes", true),
    /// `outcomes-at-location`.
    OUTCOMES_AT_LOCATION("outcomes-at-location", true),
    /// `outcomes-for-crime`.
    OUTCOMES_FOR_CRIME("outcomes-for-crime", true),
    /// The four methods of stops and searches.
    STOPS("stops and searches", true),
    /// `crime-categories`.
    CRIME_CATEGORIES("crime-categories", true),
    /// `crimes-street-dates`.
    CRIMES_STREET_DATES("crimes-street-dates", true),
    /// `crime-last-updated`.
    CRIME_LAST_UPDATED("crime-last-updated", true),
    /// `forces` and `{force}/neighbourhoods`, which look alike.
    FORCES_OR_NEIGHBOURHOODS("forces or neighbourhoods", true),
    /// `forces/{id}`.
    FORCE("forces/{id}", true),
    /// `{force}/{id}`.
    NEIGHBOURHOOD("{force}/{id}", true),
    /// `{force}/{id}/boundary`.
    NEIGHBOURHOOD_BOUNDARY("{force}/{id}/boundary", true),
    /// `forces/{id}/people` and `{force}/{id}/people`.
    PEOPLE("people of a force or of a neighbourhood", true),
    /// `{force}/{id}/events`.
    NEIGHBOURHOOD_EVENTS("{force}/{id}/events", true),
    /// `{force}/{id}/priorities`.
    NEIGHBOURHOOD_PRIORITIES("{force}/{id}/priorities", true),
    /// `locate-neighbourhood`.
    LOCATE_NEIGHBOURHOOD("locate-neighbourhood", true),
    /// An empty array, which several methods may answer.
    EMPTY("an empty answer", false),
    /// One record of a list, without the list.
    SINGLE_RECORD("one record without its list", false),
    /// A list of records inside an object that the API does not write.
    WRAPPED_LIST("a list inside another object", false),
    /// Nothing that the API answers.
    UNKNOWN("no answer of the API", false);

    private final String text;
    private final boolean isLoaded;

    ResponseMethod(String text, boolean isLoaded) {
        this.text = text;
        this.isLoaded = isLoaded;
    }

    /// A few words for people.
    public String text() {
        return text;
    }

    /// Whether anything is taken from such an answer.
    public boolean isLoaded() {
        return isLoaded;
    }

    /// Why nothing is taken from such an answer; empty when something is.
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
