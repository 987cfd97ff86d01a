package peel.mvt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/// A tile with one layer, written feature by feature: first the properties of a feature, then its geometry. A tile has [#EXTENT] units
/// in each direction, x grows to the right and y downwards. Not safe for several threads.
public final class TileLayer {
    /// The size of a tile in units.
    public static final int EXTENT = 4096;

    private static final int VERSION = 2;
    private static final int POINT = 1;
    private static final int POLYGON = 3;
    private static final int MOVE_TO = 1;
    private static final int LINE_TO = 2;
    private static final int CLOSE_PATH = 15;

    /// An entry of a hash table, with its key.
    private static final int ENTRY_BYTES = 100;

    private final String name;
    private final LongConsumer memory;
    private final Map<String, Integer> keys = new HashMap<>();
    private final Map<Object, Integer> values = new HashMap<>();
    private final ProtobufBuffer keyFields = new ProtobufBuffer();
    private final ProtobufBuffer valueFields = new ProtobufBuffer();
    private final ProtobufBuffer features = new ProtobufBuffer();
    private final ProtobufBuffer feature = new ProtobufBuffer();
    private final ProtobufBuffer tags = new ProtobufBuffer();
    private final ProtobufBuffer geometry = new ProtobufBuffer();
    private final ProtobufBuffer value = new ProtobufBuffer();
    private int count;
    private long knownBytes;

    /// @param name the name of the layer
    /// @param memory receives how many bytes of memory more are needed, before the next feature; what it throws ends the writing
    public TileLayer(String name, LongConsumer memory) {
        this.name = name;
        this.memory = memory;
    }

    /// How many features it has.
    public int count() {
        return count;
    }

    /// Adds a number to the next feature.
    ///
    /// @param key different from the other keys of the feature
    /// @param number 0 or more
    public void property(String key, long number) {
        tag(key, number);
    }

    /// Adds a text to the next feature.
    ///
    /// @param key different from the other keys of the feature
    public void property(String key, String text) {
        tag(key, text);
    }

    /// Ends a feature that is a point.
    public void point(int x, int y) {
        geometry.varint(command(MOVE_TO, 1));
        geometry.zigzag(x);
        geometry.zigzag(y);
        end(POINT);
    }

    /// Ends a feature that is a polygon, or several.
    ///
    /// @param rings of each at least three vertices as x, y, x, y …; an outer ring turns clockwise on the map, so that its [#area] is
    ///            positive, and its holes follow it and turn the other way
    public void polygon(List<int[]> rings) {
        int x = 0;
        int y = 0;
        for (int[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                if (i == 0) {
                    geometry.varint(command(MOVE_TO, 1));
                } else if (i == 2) {
                    geometry.varint(command(LINE_TO, ring.length / 2 - 1));
                }
                geometry.zigzag(ring[i] - x);
                geometry.zigzag(ring[i + 1] - y);
                x = ring[i];
                y = ring[i + 1];
            }
            geometry.varint(CLOSE_PATH);
        }
        end(POLYGON);
    }

    /// Twice the area of a ring: positive if it turns clockwise on the map.
    ///
    /// @param ring its vertices as x, y, x, y …
    public static long area(int[] ring) {
        long twice = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            twice += (long) ring[i] * ring[next + 1] - (long) ring[next] * ring[i + 1];
        }
        return twice;
    }

    /// The tile; empty if there is no feature.
    public byte[] toByteArray() {
        if (count == 0) {
            return new byte[0];
        }
        ProtobufBuffer layer = new ProtobufBuffer();
        memory.accept(2L * (features.length() + keyFields.length() + valueFields.length()));
        layer.text(1, name);
        layer.append(features);
        layer.append(keyFields);
        layer.append(valueFields);
        layer.number(5, EXTENT);
        layer.number(15, VERSION);
        ProtobufBuffer tile = new ProtobufBuffer();
        tile.message(3, layer);
        return tile.toByteArray();
    }

    private static int command(int id, int times) {
        return id | times << 3;
    }

    private void tag(String key, Object content) {
        Integer known = keys.get(key);
        if (known == null) {
            known = keys.size();
            keys.put(key, known);
            keyFields.text(3, key);
        }
        tags.varint(known);
        tags.varint(value(content));
    }

    private int value(Object content) {
        Integer known = values.get(content);
        if (known != null) {
            return known;
        }
        value.clear();
        if (content instanceof Long number) {
            value.number(5, number);
        } else {
            value.text(1, content.toString());
        }
        valueFields.message(4, value);
        int added = values.size();
        values.put(content, added);
        return added;
    }

    private void end(int type) {
        feature.clear();
        feature.message(2, tags);
        feature.number(3, type);
        feature.message(4, geometry);
        features.message(2, feature);
        tags.clear();
        geometry.clear();
        count++;
        long bytes = (long) ENTRY_BYTES * (keys.size() + values.size()) + features.capacity() + feature.capacity()
                + geometry.capacity() + 3L * valueFields.capacity() + 3L * keyFields.capacity();
        if (bytes > knownBytes) {
            memory.accept(bytes - knownBytes);
            knownBytes = bytes;
        }
    }
}
