package peel.bench.query;

/// The kinds of questions that are measured.
public enum Kind {
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
    /// A force's crimes of a month that have no place.
    UNPLACED("a force's unplaced month", Form.FORCE, true),
    /// Stops and searches within a mile in the middle of London or of a town.
    STOPS_MILE("stops in a mile", Form.STOPS, false);

    private final String label;
    private final Form form;
    private final boolean forPeers;

    Kind(String label, Form form, boolean forPeers) {
        this.label = label;
        this.form = form;
        this.forPeers = forPeers;
    }

    /// What a question of a kind names.
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

    /// What a question names.
    public Form form() {
        return form;
    }

    /// Whether other engines are asked too.
    public boolean isForPeers() {
        return forPeers;
    }
}
