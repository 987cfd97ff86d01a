package peel.bench.request;

/// The kinds of requests that are measured.
public enum RequestKind {
    /// Crimes of one place in one month.
    PLACE_MONTH("a place and a month", Form.PLACE, true),
    /// The place nearest to a point, its id alone.
    NEAREST("the nearest place", Form.NEAREST, false),
    /// A crime by its id, and its history.
    HISTORY("id to history", Form.ID, false),
    /// Crimes within a mile in the country.
    RURAL_MILE("rural mile", Form.MILE, true),
    /// Crimes within a mile in a town.
    TOWN_MILE("town mile", Form.MILE, true),
    /// Crimes within a mile in the middle of London.
    DENSE_MILE("dense mile", Form.MILE, true),
    /// Crimes of a polygon with few corners.
    POLYGON_30("polygon of 30 corners", Form.POLYGON, true),
    /// Crimes of a polygon with many corners, as boundaries of neighbourhoods have.
    POLYGON_2000("polygon of 2,000 corners", Form.POLYGON, true),
    /// Crimes of a polygon over all months, counted by month and category.
    COUNTS("counts by month and category, all months", Form.COUNTS, true),
    /// Crimes of a force and month that have no location.
    UNPLACED("a force's month without a location", Form.FORCE, true),
    /// Stops and searches within a mile in the middle of London or of a town.
    STOPS_MILE("stops in a mile", Form.STOPS, false);

    private final String label;
    private final Form form;
    private final boolean forOtherEngines;

    RequestKind(String label, Form form, boolean forOtherEngines) {
        this.label = label;
        this.form = form;
        this.forOtherEngines = forOtherEngines;
    }

    /// What a request of a kind names.
    public enum Form {
        /// The coordinates of a place.
        PLACE,
        /// Any point.
        NEAREST,
        /// A persistent id.
        ID,
        /// The centre of a mile.
        MILE,
        /// A polygon.
        POLYGON,
        /// A polygon to count in.
        COUNTS,
        /// A force.
        FORCE,
        /// The centre of a mile of stops.
        STOPS
    }

    /// The name in tables.
    public String label() {
        return label;
    }

    /// What a request names.
    public Form form() {
        return form;
    }

    /// Whether other engines can execute it too.
    public boolean isForOtherEngines() {
        return forOtherEngines;
    }
}
