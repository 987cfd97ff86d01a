package peel.answers;

/// What an answer answers, as its shape shows.
public enum AnswerMethod {
    /// Crimes: `crimes-street`, `crimes-at-location` and `crimes-no-location` answer alike.
    CRIMES("crimes", true),
    /// `outcomes-at-location`.
    OUTCOMES_AT_LOCATION("outcomes-at-location", true),
    /// `outcomes-for-crime`.
    OUTCOMES_FOR_CRIME("outcomes-for-crime", true),
    /// The four methods of stops and searches.
    STOPS("stops and searches", true),
    /// `crime-categories`.
    CRIME_CATEGORIES("crime-categories", false),
    /// `crimes-street-dates`.
    CRIMES_STREET_DATES("crimes-street-dates", false),
    /// `crime-last-updated`.
    CRIME_LAST_UPDATED("crime-last-updated", false),
    /// `forces` and `{force}/neighbourhoods`, which look alike.
    FORCES_OR_NEIGHBOURHOODS("forces or neighbourhoods", false),
    /// `forces/{id}`.
    FORCE("forces/{id}", false),
    /// `{force}/{id}`.
    NEIGHBOURHOOD("{force}/{id}", false),
    /// `{force}/{id}/boundary`.
    NEIGHBOURHOOD_BOUNDARY("{force}/{id}/boundary", false),
    /// `forces/{id}/people` and `{force}/{id}/people`.
    PEOPLE("people", false),
    /// `{force}/{id}/events`.
    NEIGHBOURHOOD_EVENTS("{force}/{id}/events", false),
    /// `{force}/{id}/priorities`.
    NEIGHBOURHOOD_PRIORITIES("{force}/{id}/priorities", false),
    /// `locate-neighbourhood`.
    LOCATE_NEIGHBOURHOOD("locate-neighbourhood", false),
    /// An empty array, which several methods may answer.
    EMPTY("an empty answer", false),
    /// Nothing that the API answers.
    UNKNOWN("no answer of the API", false);

    private final String text;
    private final boolean isLoaded;

    AnswerMethod(String text, boolean isLoaded) {
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
            case CRIMES, OUTCOMES_AT_LOCATION, OUTCOMES_FOR_CRIME, STOPS -> "";
            case EMPTY -> "it is an empty list, which says nothing";
            case UNKNOWN -> "its JSON has the shape of no answer of the API";
            default -> "answers of this method (" + text + ") are not loaded yet";
        };
    }
}
