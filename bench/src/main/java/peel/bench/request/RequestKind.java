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
    /// Crimes of a force and month that have no location.
    UNPLACED("a force's month without a location", Form.FORCE, true),
    /// Stops and searches within a mile in the middle of London or of a town.
    STOPS_MILE("stops in a mile", Form.STOPS, false),
    /// Crimes of a polygon in the middle of London over all months, counted by month and category.
    COUNT_POLYGON("count by month and category, polygon, all months", Form.FILTER, true),
    /// Crimes of a force over all months, counted by month.
    COUNT_FORCE("count by month, a force, all months", Form.FILTER, false),
    /// Crimes of a force and a month, counted by LSOA and category.
    COUNT_LSOAS("count by LSOA and category, a force and month", Form.FILTER, false),
    /// All crimes, counted by month.
    COUNT_MONTHS("count by month, everything", Form.FILTER, false),
    /// All crimes, counted by month and category.
    COUNT_CATEGORIES("count by month and category, everything", Form.FILTER, false),
    /// A page of crimes somewhere in a polygon in the middle of London over all months.
    PAGE_POLYGON("page of 100, polygon, all months", Form.FILTER, false),
    /// A tile of the map of crimes of a month, of any zoom, around a place in a town or in the country.
    TILE_MONTH("tile, one month", Form.TILE, false),
    /// Such a tile of all months.
    TILE_ALL("tile, all months", Form.TILE, false),
    /// The first 100,000 crimes of a month as the archive's CSV.
    STREAM_CSV("100,000 crimes of a month, CSV", Form.STREAM, false),
    /// The same as a line of JSON each.
    STREAM_NDJSON("100,000 crimes of a month, NDJSON", Form.STREAM, false);

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
        /// A force.
        FORCE,
        /// The centre of a mile of stops.
        STOPS,
        /// What a filter of `/v1` needs: a polygon, a force or nothing.
        FILTER,
        /// The address of a tile.
        TILE,
        /// The month alone.
        STREAM
    }

    /// The name in tables.
    public String label() {
        return label;
    }

    /// What a request names.
    public Form form() {
        return form;
    }

    /// Whether the API has such requests.
    public boolean isOfApi() {
        return form != Form.FILTER && form != Form.TILE && form != Form.STREAM;
    }

    /// Whether other engines can execute it too.
    public boolean isForOtherEngines() {
        return forOtherEngines;
    }
}
