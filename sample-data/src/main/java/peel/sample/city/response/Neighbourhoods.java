package peel.sample.city.response;

import java.util.ArrayList;
import java.util.List;
import peel.sample.city.CityForce;
import peel.sample.city.map.Territory;
import peel.sample.random.SplitMix64;

/// The neighbourhoods of the two police forces. Together they hold every place of the archive of `CitySize.DEMO`, those
/// of stations far away excepted.
final class Neighbourhoods {
    // Id and name.
    private static final List<String> NORTH = List.of("NC04|City Centre", "NC05|Castle Walk", "NC06|Foundry Lane",
            "NC09|Saddler Hill", "NC07|Tanner's Yard", "NC12|University and Docks", "NC11|Northgate", "NN21|Alderwick",
            "NN24|Crowhurst", "NE22|Dunstead", "NE23|Ellworth", "NS31|Fenbury &amp; Garcote", "NS32|Hazelton",
            "NW33|Kelthorpe", "CR41|Langmere", "CR42|Harwold-on-the-Hill", "CR47|Marcombe", "CR43|Mere &amp; Norwell",
            "CR44|Oakridge", "CR45|Pencote", "CR46|Radley Stoke", "CR48|Thornby Parkway");
    private static final List<String> SOUTH = List.of("55.NB0001|Nenborough Centre", "55.NB0002|Queen's Walk",
            "55.NB0003|Selham", "55.NB0005|Ulworth", "55.NB0004|Wilcombe", "Saltwell Vale|Saltwell Vale",
            "55.SV0011|Yarstead", "55.SV0012|Pl\u00f4n Acre", "55.SV0014|Ashmere &amp; Calton", "55.SV0013|Bramwick");

    private Neighbourhoods() {}

    /// In the order in which the force lists them: without a rule, as in recorded responses.
    static List<Neighbourhood> of(CityForce force) {
        var random = new SplitMix64("boundaries " + force.id());
        return switch (force) {
            case LEICESTERSHIRE -> named(force, NORTH, Tiling.around(Territory.NORTH.centre(), 1_150, 96,
                    List.of(new Tiling.Belt(6, 2_700, 168, 9), new Tiling.Belt(7, 6_200, 224, 12),
                            new Tiling.Belt(8, 16_000, 384, 18)),
                    random));
            case NORTHAMPTONSHIRE -> named(force, SOUTH, Tiling.around(Territory.SOUTH.centre(), 1_800, 80,
                    List.of(new Tiling.Belt(4, 5_500, 120, 12), new Tiling.Belt(5, 16_000, 200, 16)), random));
            case BTP -> List.of();
        };
    }

    private static List<Neighbourhood> named(CityForce force, List<String> names, List<List<Vertex>> rings) {
        List<Neighbourhood> neighbourhoods = new ArrayList<>();
        for (int i = 0; i < rings.size(); i++) {
            String name = names.get(i);
            int bar = name.indexOf('|');
            neighbourhoods
                    .add(new Neighbourhood(force, name.substring(0, bar), name.substring(bar + 1), rings.get(i)));
        }
        return neighbourhoods;
    }
}
