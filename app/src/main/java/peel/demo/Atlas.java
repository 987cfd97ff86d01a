package peel.demo;

import java.util.EnumMap;
import java.util.Map;

/// The maps of all forces, one for each era.
final class Atlas {
    private final Map<DemoForce, Map<Era, ForceMap>> maps = new EnumMap<>(DemoForce.class);

    private Atlas() {}

    static Atlas draw(DemoSize size) {
        var atlas = new Atlas();
        var surveyor = new Surveyor(size);
        for (DemoForce force : DemoForce.values()) {
            atlas.maps.put(force, switch (force) {
                case BTP -> Stations.maps(size);
                case LEICESTERSHIRE -> surveyor.north();
                case NORTHAMPTONSHIRE -> surveyor.south();
            });
        }
        return atlas;
    }

    ForceMap map(DemoForce force, Era era) {
        Map<Era, ForceMap> eras = maps.getOrDefault(force, Map.of());
        ForceMap map = eras.get(era);
        if (map == null) {
            throw new IllegalStateException("no map was drawn of " + force + " in " + era);
        }
        return map;
    }
}
