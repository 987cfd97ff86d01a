package peel.geo;

import java.util.Arrays;
import java.util.Random;

/// A sorted column of keys in an array, and ways to fill it.
final class Points implements SortedKeys {

    private final long[] keys;

    private Points(long[] keys) {
        this.keys = keys;
    }

    /// Points as the published map points lie: most in dense towns, some scattered, some on the Greenwich meridian, some
    /// exactly on a coarse grid, some twice.
    static Points clustered(Random random, int count) {
        long[] keys = new long[count];
        int town = 0;
        int townLat = 0;
        int townLng = 0;
        for (int i = 0; i < count; i++) {
            if (town-- == 0) {
                town = 20 + random.nextInt(200);
                townLat = 50_000_000 + random.nextInt(5_000_000);
                townLng = -4_000_000 + random.nextInt(5_500_000);
            }
            keys[i] = switch (random.nextInt(12)) {
                case 0 -> Morton.key(50_000_000 + random.nextInt(5_000_000), random.nextInt(3) - 1);
                case 1 ->
                    Morton.key(50_000_000 + random.nextInt(500) * 10_000, -4_000_000 + random.nextInt(550) * 10_000);
                case 2 -> Morton.key(50_000_000 + random.nextInt(5_000_000), -4_000_000 + random.nextInt(5_500_000));
                case 3 -> i == 0 ? Morton.key(townLat, townLng) : keys[i - 1];
                default -> Morton.key(townLat + (int) (random.nextGaussian() * 10_000),
                        townLng + (int) (random.nextGaussian() * 15_000));
            };
        }
        return sorted(keys);
    }

    /// Points anywhere in the world, many of them at its ends and its poles.
    static Points worldwide(Random random, int count) {
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            int lat = end(random, MicroDegrees.MAX_LAT);
            int lng = end(random, MicroDegrees.MAX_LNG);
            keys[i] = Morton.key(lat, lng);
        }
        return sorted(keys);
    }

    static Points sorted(long... keys) {
        long[] copy = keys.clone();
        Arrays.sort(copy);
        return new Points(copy);
    }

    private static int end(Random random, int limit) {
        return switch (random.nextInt(6)) {
            case 0 -> limit - random.nextInt(3) * random.nextInt(500_000);
            case 1 -> -limit + random.nextInt(3) * random.nextInt(500_000);
            default -> random.nextInt(2 * limit + 1) - limit;
        };
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public long key(int index) {
        return keys[index];
    }

    int lat(int index) {
        return Morton.latMicro(keys[index]);
    }

    int lng(int index) {
        return Morton.lngMicro(keys[index]);
    }
}
