package peel.mvt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import peel.testing.Seeds;
import peel.testing.VectorTile;

class TileLayerTest {
    @Test
    void anotherReaderFindsWhatWasWritten() {
        Random random = Seeds.random("TileLayerTest");
        for (int round = 0; round < 200; round++) {
            TileLayer layer = new TileLayer("layer Ŵ", _ -> {
            });
            List<VectorTile.Feature> wanted = new ArrayList<>();
            for (int i = random.nextInt(40); i >= 0; i--) {
                Map<String, Object> properties = properties(random, layer);
                List<int[]> parts = new ArrayList<>();
                boolean isPoint = random.nextBoolean();
                for (int part = isPoint ? 0 : random.nextInt(3); part >= 0; part--) {
                    parts.add(random.ints(isPoint ? 2 : 6 + 2 * random.nextInt(5), -70, 4200).toArray());
                }
                if (isPoint) {
                    layer.point(parts.getFirst()[0], parts.getFirst()[1]);
                } else {
                    layer.polygon(parts);
                }
                wanted.add(new VectorTile.Feature(properties, isPoint ? 1 : 3, parts));
            }
            VectorTile tile = VectorTile.read(layer.toByteArray());
            assertThat(tile.name()).isEqualTo("layer Ŵ");
            assertThat(tile.extent()).isEqualTo(4096);
            assertThat(tile.features()).usingRecursiveComparison().isEqualTo(wanted);
            assertThat(layer.count()).isEqualTo(wanted.size());
        }
    }

    private static Map<String, Object> properties(Random random, TileLayer layer) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            String key = "key " + random.nextInt(1000) + "-" + i;
            if (random.nextBoolean()) {
                long number = random.nextLong() >>> random.nextInt(1, 64);
                layer.property(key, number);
                properties.put(key, number);
            } else {
                String text = "t\u00e9xt " + random.nextInt(20);
                layer.property(key, text);
                properties.put(key, text);
            }
        }
        return properties;
    }

    @Test
    void aLayerWithoutFeaturesIsAnEmptyTile() {
        assertThat(new TileLayer("crimes", _ -> {
        }).toByteArray()).isEmpty();
    }

    @Test
    void memoryIsTakenBeforeItIsUsed() {
        long[] taken = {0};
        TileLayer layer = new TileLayer("crimes", bytes -> {
            taken[0] += bytes;
            if (taken[0] > 1_000_000) {
                throw new IllegalStateException("no more memory");
            }
        });
        assertThatThrownBy(() -> {
            for (int i = 0; i < 1_000_000; i++) {
                layer.property("name", "name " + i);
                layer.point(i & 4095, i & 4095);
            }
        }).hasMessage("no more memory");
        assertThat(layer.count()).isBetween(2_000, 10_000);
    }
}
