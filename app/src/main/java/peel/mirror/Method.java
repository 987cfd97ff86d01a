package peel.mirror;

/// What is asked of an API, by the names that answer files have (docs/spec/api.md#names-of-response-files).
enum Method {
    FORCES("forces", true),
    CRIME_CATEGORIES("crime-categories", true),
    CRIMES_STREET_DATES("crimes-street-dates", true),
    CRIME_LAST_UPDATED("crime-last-updated", false),
    FORCE("force", false),
    FORCE_PEOPLE("force-people", true),
    NEIGHBOURHOODS("neighbourhoods", true),
    NEIGHBOURHOOD("neighbourhood", false),
    NEIGHBOURHOOD_BOUNDARY("neighbourhood-boundary", true),
    NEIGHBOURHOOD_PEOPLE("neighbourhood-people", true),
    NEIGHBOURHOOD_EVENTS("neighbourhood-events", true),
    NEIGHBOURHOOD_PRIORITIES("neighbourhood-priorities", true),
    CRIMES_STREET("crimes-street", true),
    CRIMES_NO_LOCATION("crimes-no-location", true),
    OUTCOMES_AT_LOCATION("outcomes-at-location", true),
    STOPS_FORCE("stops-force", true);

    private final String id;
    private final boolean isList;

    Method(String id, boolean isList) {
        this.id = id;
        this.isList = isList;
    }

    /// The name, for example `neighbourhood-people`.
    String id() {
        return id;
    }

    /// Whether the answer is an array; an object otherwise (docs/spec/api.md#lists-and-objects).
    boolean isList() {
        return isList;
    }

    /// The most items of a list that leads to further questions: far more than upstream has of forces, neighbourhoods of a
    /// force, vertices and months.
    int maxItems() {
        return switch (this) {
            case FORCES -> 1_000;
            case NEIGHBOURHOODS, CRIMES_STREET_DATES -> 10_000;
            default -> 100_000;
        };
    }

    /// Whether it is asked about a neighbourhood's area, which is too long for a URL and is posted
    /// (docs/spec/api.md#http-methods-and-forms).
    boolean isPosted() {
        return this == CRIMES_STREET || this == OUTCOMES_AT_LOCATION;
    }
}
