package peel.sample.city.map;

import java.util.List;
import java.util.Map;
import peel.sample.city.CityForce;
import peel.sample.city.CitySize;
import peel.sample.city.MapGeneration;

/// The invented stations of British Transport Police. They never moved, so both eras share them.
///
/// Each name ends with the kind of stop in brackets; some, as in the real files, misspell it or lack it.
final class Stations {
    private static final List<PlannedPlace> ALL = List.of(
            station("Wolvercaster (Station)", 52.6321, -1.1252, 3),
            station("Wolvercaster North (Station)", 52.6702, -1.1405, 2),
            station("Castle Walk (Tram Stop)", 52.6377, -1.1369, 1),
            station("Foundry Lane (Tram Stop)", 52.6189, -1.1204, 1),
            station("Thornby Parkway (Station)", 52.7015, -1.2104, 1),
            station("Harwold-On-The-Hill (Station)", 52.6633, -0.9711, 1),
            station("Mere Freight Sidings", 52.5876, -1.2012, 1),
            station("Nenborough (Station)", 52.2405, -0.9087, 4),
            station("Saltwell (Station)", 52.3012, -0.7264, 1),
            station("Docklea (Station)", 51.5162, -0.0851, 6),
            station("Docklea (Lu Station)", 51.5158, -0.0862, 5),
            station("Saffron Market (Lu Station)", 51.5121, -0.1342, 4),
            station("Hammerling  (Hammerling And City Line) (Lu Station)", 51.4929, -0.2236, 3),
            station("Old Brewery (Lu Staion)", 51.5227, -0.1021, 1),
            station("Meridian Wharf (Dlr)", 51.4781, -0.000014, 2),
            station("Meridian Steps (Dlr)", 51.4826, -0.000381, 1),
            station("Ropewalk (Dlr)", 51.5089, 0.0087, 1),
            station("Meridian Central (Metro Station)", 51.4838, -0.002250, 1),
            station("Kirkdunnock Central (Station)", 55.8607, -4.2563, 3),
            station("Dunrossay (Station)", 55.9519, -3.1904, 2),
            station("Strathlorne (Station)", 57.1437, -2.0985, 1),
            station("Invermallie (Station)", 57.4799, -4.2231, 1));

    private Stations() {}

    static Map<MapGeneration, ForceMap> maps(CitySize size) {
        double weights = ALL.stream().mapToDouble(PlannedPlace::weight).sum();
        double crimesPerWeight = CityForce.BTP.shareOf(size.crimesPerMonth()) / weights;
        List<Place> places = ALL.stream().map(station -> station.toPlace(crimesPerWeight)).toList();
        // British Transport Police publishes nothing without a location.
        ForceMap map = ForceMap.of(places, Place.nowhere(0));
        return Map.of(MapGeneration.UNTIL_2022_06, map, MapGeneration.FROM_2022_07, map);
    }

    private static PlannedPlace station(String name, double lat, double lng, int weight) {
        return new PlannedPlace(Point.of(lat, lng), PlaceName.pointOfInterest(name), weight);
    }
}
