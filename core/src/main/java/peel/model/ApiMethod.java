package peel.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The methods of the API (docs/spec/api.md#methods), each with what Peel needs to know about it.
public enum ApiMethod {
    /// Crimes within a mile of a point, or within a polygon.
    CRIMES_STREET("crimes-street", "crimes-street/{category}", Body.LIST, Use.READ),
    /// Crimes at a place.
    CRIMES_AT_LOCATION("crimes-at-location", "crimes-at-location", Body.LIST, Use.READ),
    /// Crimes of a force that have no location.
    CRIMES_NO_LOCATION("crimes-no-location", "crimes-no-location", Body.LIST, Use.READ),
    /// Outcomes at a place, within a mile of a point, or within a polygon.
    OUTCOMES_AT_LOCATION("outcomes-at-location", "outcomes-at-location", Body.LIST, Use.READ),
    /// A crime with all its outcomes.
    OUTCOMES_FOR_CRIME("outcomes-for-crime", "outcomes-for-crime/{id}", Body.OBJECT, Use.READ),
    /// Stops and searches within a mile of a point, or within a polygon.
    STOPS_STREET("stops-street", "stops-street", Body.LIST, Use.READ),
    /// Stops and searches at a place.
    STOPS_AT_LOCATION("stops-at-location", "stops-at-location", Body.LIST, Use.READ),
    /// Stops and searches of a force that have no location.
    STOPS_NO_LOCATION("stops-no-location", "stops-no-location", Body.LIST, Use.READ),
    /// Stops and searches of a force.
    STOPS_FORCE("stops-force", "stops-force", Body.LIST, Use.READ),
    /// The list of crime categories, from which the vocabulary grows.
    CRIME_CATEGORIES("crime-categories", "crime-categories", Body.LIST, Use.READ),
    /// The list of forces.
    FORCES("forces", "forces", Body.LIST, Use.STORED),
    /// A force in detail.
    FORCE("force", "forces/{force}", Body.OBJECT, Use.STORED),
    /// A force's senior officers.
    FORCE_PEOPLE("force-people", "forces/{force}/people", Body.LIST, Use.STORED),
    /// The list of a force's neighbourhoods.
    NEIGHBOURHOODS("neighbourhoods", "{force}/neighbourhoods", Body.LIST, Use.STORED),
    /// A neighbourhood in detail.
    NEIGHBOURHOOD("neighbourhood", "{force}/{id}", Body.OBJECT, Use.STORED),
    /// A neighbourhood's boundary.
    NEIGHBOURHOOD_BOUNDARY("neighbourhood-boundary", "{force}/{id}/boundary", Body.LIST, Use.STORED),
    /// A neighbourhood's team.
    NEIGHBOURHOOD_PEOPLE("neighbourhood-people", "{force}/{id}/people", Body.LIST, Use.STORED),
    /// A neighbourhood's events.
    NEIGHBOURHOOD_EVENTS("neighbourhood-events", "{force}/{id}/events", Body.LIST, Use.STORED),
    /// A neighbourhood's priorities.
    NEIGHBOURHOOD_PRIORITIES("neighbourhood-priorities", "{force}/{id}/priorities", Body.LIST, Use.STORED),
    /// The neighbourhood at a point.
    LOCATE_NEIGHBOURHOOD("locate-neighbourhood", "locate-neighbourhood", Body.OBJECT, Use.STORED),
    /// The months, and the forces that published stops in them.
    CRIMES_STREET_DATES("crimes-street-dates", "crimes-street-dates", Body.LIST, Use.STORED),
    /// The latest month.
    CRIME_LAST_UPDATED("crime-last-updated", "crime-last-updated", Body.OBJECT, Use.STORED);

    private static final Map<String, ApiMethod> BY_ID = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(ApiMethod::id, Function.identity()));

    private final String id;
    private final String path;
    private final Body body;
    private final Use use;

    ApiMethod(String id, String path, Body body, Use use) {
        this.id = id;
        this.path = path;
        this.body = body;
        this.use = use;
    }

    private enum Body {
        LIST, OBJECT
    }

    private enum Use {
        READ, STORED
    }

    /// The method of an [#id], if there is one.
    public static Optional<ApiMethod> fromId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /// The first part of the names of files with its responses (docs/spec/api.md#names-of-response-files), for example
    /// `neighbourhood-boundary`. Data directories hold it, so it never changes.
    public String id() {
        return id;
    }

    /// The path below `/api/`, for example `{force}/{id}/boundary`; what differs stands in braces.
    public String path() {
        return path;
    }

    /// Whether its responses are arrays; else they are objects (docs/spec/api.md#lists-and-objects).
    public boolean isList() {
        return body == Body.LIST;
    }

    /// Whether the archive lacks what it responds with, so that its responses are stored whole, each under a [ResourceKey]
    /// (docs/spec/api.md#stored-responses).
    public boolean isStored() {
        return use == Use.STORED;
    }

    /// Whether its path names a force.
    public boolean hasForce() {
        return path.contains("{force}");
    }

    /// Whether its path names a neighbourhood.
    public boolean hasNeighbourhood() {
        return path.startsWith("{force}/{id}");
    }
}
