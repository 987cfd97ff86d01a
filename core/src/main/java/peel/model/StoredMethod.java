package peel.model;

import java.util.Optional;

/// The methods of the API whose answers no archive holds, so that they are kept as they were told
/// (docs/spec/api.md#stored-responses). Each of their answers is named by a [ResourceKey].
public enum StoredMethod {
    /// The list of forces.
    FORCES("forces", "forces"),
    /// A force in detail.
    FORCE("force", "forces/{force}"),
    /// A force's senior officers.
    FORCE_PEOPLE("force-people", "forces/{force}/people"),
    /// The list of a force's neighbourhoods.
    NEIGHBOURHOODS("neighbourhoods", "{force}/neighbourhoods"),
    /// A neighbourhood in detail.
    NEIGHBOURHOOD("neighbourhood", "{force}/{id}"),
    /// A neighbourhood's boundary.
    BOUNDARY("neighbourhood-boundary", "{force}/{id}/boundary"),
    /// A neighbourhood's team.
    PEOPLE("neighbourhood-people", "{force}/{id}/people"),
    /// A neighbourhood's events.
    EVENTS("neighbourhood-events", "{force}/{id}/events"),
    /// A neighbourhood's priorities.
    PRIORITIES("neighbourhood-priorities", "{force}/{id}/priorities"),
    /// The neighbourhood at a point.
    LOCATE("locate-neighbourhood", "locate-neighbourhood?q={point}"),
    /// The months, and who published stops in them.
    CRIMES_STREET_DATES("crimes-street-dates", "crimes-street-dates"),
    /// The latest month.
    CRIME_LAST_UPDATED("crime-last-updated", "crime-last-updated");

    private final String word;
    private final String pattern;

    StoredMethod(String word, String pattern) {
        this.word = word;
        this.pattern = pattern;
    }

    /// The method of a [#word].
    public static Optional<StoredMethod> ofWord(String word) {
        for (StoredMethod method : values()) {
            if (method.word.equals(word)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    /// The first part of the names of files that hold such answers (docs/spec/api.md#names-of-response-files), for
    /// example `neighbourhood-boundary`. Data directories hold it, so it never changes.
    public String word() {
        return word;
    }

    /// The path below `/api/`, with `{force}` and `{id}` where they differ.
    public String pattern() {
        return pattern;
    }

    /// Whether the answers are a force's.
    public boolean hasForce() {
        return pattern.contains("{force}");
    }

    /// Whether the answers are a neighbourhood's.
    public boolean isOfNeighbourhood() {
        return pattern.startsWith("{force}/{id}");
    }
}
