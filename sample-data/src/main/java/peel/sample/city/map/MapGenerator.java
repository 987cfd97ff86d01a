package peel.sample.city.map;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import peel.sample.city.CityForce;
import peel.sample.city.CitySize;
import peel.sample.city.MapGeneration;
import peel.sample.random.SplitMix64;

/// Draws the maps of the two police forces: how many places lie where, and how many crimes each expects.
final class MapGenerator {
    private static final double MILE_METERS = 1_609.344;
    // A strip along the circle stays empty, so that no rounding moves a crime in or out.
    private static final double STRIP_METERS = 20;
    private static final double CENTRE_METERS = MILE_METERS - STRIP_METERS;
    private static final double MAX_REACH_METERS = 60_000;
    private static final double REACH_METERS_PER_SQRT_PLACE = 360;
    // See PlotFinder.layOut: 0.5 is even.
    private static final double CENTRE_DENSITY = 0.7;
    private static final double COUNTY_DENSITY = 1.25;

    private static final int NORTH_PLACES_PERCENT = 70;
    private static final int CENTRE_CRIMES_PER_PLACE = 4;
    private static final double NO_LOCATION_SHARE = 0.03;
    // With six expected, every month brings four or more: see Place.crimesOfMonth.
    private static final double CRIMES_OF_NEAREST_PLACE = 6;

    private final PlaceGenerator finder = new PlaceGenerator(new SplitMix64("places"));
    private final CitySize size;
    private final double reachMeters;

    MapGenerator(CitySize size) {
        this.size = size;
        reachMeters = Math.min(MAX_REACH_METERS, REACH_METERS_PER_SQRT_PLACE * StrictMath.sqrt(size.places()));
    }

    /// The city: a dense mile that holds exactly what was asked for, and a county thinning out around it.
    Map<MapGeneration, ForceMap> north() {
        int crimes = CityForce.LEICESTERSHIRE.shareOf(size.crimesPerMonth());
        int centrePlaces = size.centreCrimesPerMonth() / CENTRE_CRIMES_PER_PLACE;
        int countyPlaces = size.places() * NORTH_PLACES_PERCENT / 100 - centrePlaces;
        Predicate<Point> centre = spot -> spot.metersTo(Landmarks.CITY_CENTRE) < CENTRE_METERS;
        Predicate<Point> county = spot -> Territory.NORTH.holds(spot)
                && spot.metersTo(Landmarks.CITY_CENTRE) > MILE_METERS + STRIP_METERS;

        List<PlannedPlace> inner = finder.layOut(centrePlaces, Landmarks.CITY_CENTRE, CENTRE_METERS, CENTRE_DENSITY,
                centre);
        List<PlannedPlace> outer = finder.layOut(countyPlaces, Landmarks.CITY_CENTRE, reachMeters, COUNTY_DENSITY,
                county);
        double innerCrimes = size.centreCrimesPerMonth() - CRIMES_OF_NEAREST_PLACE;
        double outerCrimes = crimes * (1 - NO_LOCATION_SHARE) - size.centreCrimesPerMonth();
        Place nowhere = Place.nowhere(crimes * NO_LOCATION_SHARE);
        return Map.of(MapGeneration.UNTIL_2022_06,
                ForceMap.of(city(places(inner, innerCrimes), places(outer, outerCrimes)), nowhere),
                MapGeneration.FROM_2022_07,
                ForceMap.of(city(places(finder.replaced(inner, centre), innerCrimes),
                        places(finder.replaced(outer, county), outerCrimes)), nowhere));
    }

    /// A smaller town and its county.
    Map<MapGeneration, ForceMap> south() {
        int crimes = CityForce.NORTHAMPTONSHIRE.shareOf(size.crimesPerMonth());
        int count = size.places() * (100 - NORTH_PLACES_PERCENT) / 100;
        List<PlannedPlace> plots = finder.layOut(count, Territory.SOUTH.centre(), reachMeters, COUNTY_DENSITY,
                Territory.SOUTH::holds);
        double located = crimes * (1 - NO_LOCATION_SHARE);
        Place nowhere = Place.nowhere(crimes * NO_LOCATION_SHARE);
        return Map.of(MapGeneration.UNTIL_2022_06, ForceMap.of(places(plots, located), nowhere),
                MapGeneration.FROM_2022_07,
                ForceMap.of(places(finder.replaced(plots, Territory.SOUTH::holds), located), nowhere));
    }

    private static List<Place> city(List<Place> inner, List<Place> outer) {
        Place nearest = Place.at(Landmarks.NEAREST_PLACE, PlaceName.street("Weaver Row"),
                CityDistrict.lsoaAt(Landmarks.NEAREST_PLACE), CRIMES_OF_NEAREST_PLACE);
        return Stream.of(List.of(nearest), inner, outer).flatMap(List::stream).toList();
    }

    private static List<Place> places(List<PlannedPlace> plots, double crimesPerMonth) {
        double weights = plots.stream().mapToDouble(PlannedPlace::weight).sum();
        return plots.stream().map(plot -> plot.toPlace(crimesPerMonth / weights)).toList();
    }
}
