package peel.sample.city.map;

import java.util.EnumMap;
import java.util.Map;
import peel.sample.city.CityForce;
import peel.sample.city.CitySize;
import peel.sample.city.MapGeneration;

/// The maps of all forces, one for each era.
public final class Atlas {
    private final Map<CityForce, Map<MapGeneration, ForceMap>> maps = new EnumMap<>(CityForce.class);

    private Atlas() {}

    public static Atlas draw(CitySize size) {
        var atlas = new Atlas();
        var surveyor = new MapGenerator(size);
        for (CityForce force : CityForce.values()) {
            atlas.maps.put(force, switch (force) {
                case BTP -> Stations.maps(size);
                case LEICESTERSHIRE -> surveyor.north();
                case NORTHAMPTONSHIRE -> surveyor.south();
            });
        }
        return atlas;
    }

    public ForceMap map(CityForce force, MapGeneration era) {
        Map<MapGeneration, ForceMap> eras = maps.getOrDefault(force, Map.of());
        ForceMap map = eras.get(era);
        if (map == null) {
            throw new IllegalStateException("no map was drawn of " + force + " in " + era);
        }
        return map;
    }
}
