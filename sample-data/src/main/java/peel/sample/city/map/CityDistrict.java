package peel.sample.city.map;

import java.util.Locale;

/// Invented districts, each cut into a grid of LSOAs.
enum CityDistrict {
    WOLVERCASTER("Wolvercaster", 6_000, 900_000),
    THORNBY("Thornby, Ashcote and Mere", 40_000, 910_000),
    HARWOLD("Harwold", 40_000, 920_000),
    NENBOROUGH("Nenborough", 6_000, 930_000),
    SALTWELL("Saltwell Vale", 40_000, 940_000),
    DOCKLEA("Docklea", 10_000, 950_000);

    private static final int ROWS = 50;
    private static final int COLUMNS = 80;
    private static final int LSOAS_PER_NUMBER = 5;

    private static final int SCOTLAND_LAT_MICRO = 55_000_000;
    private static final int LONDON_LAT_MICRO = 51_800_000;
    private static final double CITY_METERS = 5_000;

    private final String title;
    private final int cellMicro;
    private final int firstCode;

    /// @param cellMicro the height of an LSOA in millionths of a degree
    /// @param firstCode above every code in use, so that no demo LSOA can be taken for a real one
    CityDistrict(String title, int cellMicro, int firstCode) {
        this.title = title;
        this.cellMicro = cellMicro;
        this.firstCode = firstCode;
    }

    /// The LSOA at a spot, [Lsoa#NONE] in Scotland.
    static Lsoa lsoaAt(Point spot) {
        return spot.latMicro() > SCOTLAND_LAT_MICRO ? Lsoa.NONE : at(spot).cellAt(spot);
    }

    private static CityDistrict at(Point spot) {
        if (spot.latMicro() < LONDON_LAT_MICRO) {
            return DOCKLEA;
        }
        if (Territory.SOUTH.holds(spot)) {
            return spot.metersTo(Territory.SOUTH.centre()) < CITY_METERS ? NENBOROUGH : SALTWELL;
        }
        Point centre = Territory.NORTH.centre();
        if (spot.metersTo(centre) < CITY_METERS) {
            return WOLVERCASTER;
        }
        return spot.lngMicro() < centre.lngMicro() ? THORNBY : HARWOLD;
    }

    private Lsoa cellAt(Point spot) {
        int row = Math.floorMod(spot.latMicro() / cellMicro, ROWS);
        int column = Math.floorMod(Math.floorDiv(spot.lngMicro(), cellMicro * 3 / 2), COLUMNS);
        int cell = row * COLUMNS + column;
        String code = "E01" + (firstCode + cell);
        String name = String.format(Locale.ROOT, "%s %03d%c", title, 1 + cell / LSOAS_PER_NUMBER,
                'A' + cell % LSOAS_PER_NUMBER);
        return new Lsoa(code, name);
    }
}
