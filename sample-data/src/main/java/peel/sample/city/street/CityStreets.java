package peel.sample.city.street;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import peel.sample.city.CityForce;
import peel.sample.city.CitySize;
import peel.sample.city.MapGeneration;
import peel.sample.city.map.Atlas;
import peel.sample.city.map.Point;
import peel.sample.city.map.Territory;
import peel.sample.random.SplitMix64;

/// The streets of both towns as GeoJSON: one feature with the main roads, one with all other streets. Each place of the newest
/// map is on a street.
public final class CityStreets {
    /// Coordinates have five decimals, which is a metre.
    private static final int MICRO_PER_STEP = 10;

    private CityStreets() {}

    /// The text of the file. The same size gives the same text.
    public static String geoJson(CitySize size) {
        Atlas atlas = Atlas.draw(size);
        SplitMix64 random = new SplitMix64("streets");
        List<List<Point>> main = new ArrayList<>();
        List<List<Point>> minor = new ArrayList<>();
        add(main, minor, Territory.NORTH.centre(), places(atlas, CityForce.LEICESTERSHIRE), random);
        add(main, minor, Territory.SOUTH.centre(), places(atlas, CityForce.NORTHAMPTONSHIRE), random);
        return "{\"type\":\"FeatureCollection\",\"features\":[\n" + feature("main", main) + ",\n"
                + feature("minor", minor) + "\n]}\n";
    }

    private static List<Point> places(Atlas atlas, CityForce force) {
        return atlas.map(force, MapGeneration.FROM_2022_07).places().stream()
                .map(place -> Point.of(Double.parseDouble(place.lat()), Double.parseDouble(place.lng()))).toList();
    }

    private static void add(List<List<Point>> main, List<List<Point>> minor, Point centre, List<Point> places,
            SplitMix64 random) {
        StreetGraph graph = new StreetGraph(Junctions.of(centre, places, random));
        Set<Street> roads = MainRoads.of(graph, centre);
        Set<Street> others = new HashSet<>();
        for (int from = 0; from < graph.size(); from++) {
            for (int to : graph.connectedWith(from)) {
                others.add(Street.between(from, to));
            }
        }
        others.removeAll(roads);
        main.addAll(StreetLines.of(graph, roads));
        minor.addAll(StreetLines.of(graph, others));
    }

    private static String feature(String kind, List<List<Point>> lines) {
        return lines.stream().map(CityStreets::line).collect(Collectors.joining(",\n",
                "{\"type\":\"Feature\",\"properties\":{\"class\":\"" + kind
                        + "\"},\"geometry\":{\"type\":\"MultiLineString\",\"coordinates\":[\n",
                "]}}"));
    }

    private static String line(List<Point> line) {
        return line.stream().map(point -> "[" + degrees(point.lngMicro()) + "," + degrees(point.latMicro()) + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String degrees(int micro) {
        int steps = Math.floorDiv(micro + MICRO_PER_STEP / 2, MICRO_PER_STEP);
        int positive = Math.abs(steps);
        String fraction = Integer.toString(100_000 + positive % 100_000).substring(1);
        return (steps < 0 ? "-" : "") + positive / 100_000 + "." + fraction;
    }
}
