package peel.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A vector tile as its specification (version 2.1) reads it, and nothing beyond. It shares no code with the program.
///
/// @param name the name of its one layer; empty for a tile without a layer
/// @param extent the size of the tile in units
/// @param features the features of the layer
public record VectorTile(String name, int extent, List<Feature> features) {
    /// A feature.
    ///
    /// @param properties texts, and numbers as longs
    /// @param type 1 for a point, 3 for a polygon
    /// @param parts the vertices of each point or ring, as x, y, x, y …
    public record Feature(Map<String, Object> properties, int type, List<int[]> parts) {
        public long number(String key) {
            return (Long) properties.getOrDefault(key, 0L);
        }

        public String text(String key) {
            return String.valueOf(properties.getOrDefault(key, ""));
        }
    }

    /// A field of a message: a number, or bytes.
    @SuppressWarnings("ArrayRecordComponent") // bytes made once and never changed
    private record Field(int number, long value, byte[] bytes) {}

    /// Reads a tile.
    public static VectorTile read(byte[] tile) {
        List<Field> layers = fields(tile);
        if (layers.isEmpty()) {
            return new VectorTile("", 0, List.of());
        }
        require(layers.size() == 1 && layers.getFirst().number == 3, "one layer");
        String name = "";
        int extent = 4096;
        long version = 1;
        List<String> keys = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        List<byte[]> features = new ArrayList<>();
        for (Field field : fields(layers.getFirst().bytes)) {
            switch (field.number) {
                case 1 -> name = text(field.bytes);
                case 2 -> features.add(field.bytes);
                case 3 -> keys.add(text(field.bytes));
                case 4 -> values.add(value(field.bytes));
                case 5 -> extent = (int) field.value;
                case 15 -> version = field.value;
                default -> throw new AssertionError("a layer has no field " + field.number);
            }
        }
        require(version == 2 && !name.isEmpty(), "version 2 and a name");
        require(keys.stream().distinct().count() == keys.size(), "each key once");
        require(values.stream().distinct().count() == values.size(), "each value once");
        return new VectorTile(name, extent, features.stream().map(bytes -> feature(bytes, keys, values)).toList());
    }

    private static Object value(byte[] bytes) {
        List<Field> fields = fields(bytes);
        require(fields.size() == 1, "one value");
        Field field = fields.getFirst();
        return switch (field.number) {
            case 1 -> text(field.bytes);
            case 5 -> field.value;
            default -> throw new AssertionError("this program writes no value of type " + field.number);
        };
    }

    private static Feature feature(byte[] bytes, List<String> keys, List<Object> values) {
        Map<String, Object> properties = new LinkedHashMap<>();
        int type = 0;
        List<int[]> parts = List.of();
        for (Field field : fields(bytes)) {
            switch (field.number) {
                case 2 -> {
                    long[] tags = numbers(field.bytes);
                    require(tags.length % 2 == 0, "pairs of tags");
                    for (int i = 0; i < tags.length; i += 2) {
                        Object before = properties.put(keys.get((int) tags[i]), values.get((int) tags[i + 1]));
                        require(before == null, "each key once in a feature");
                    }
                }
                case 3 -> type = (int) field.value;
                case 4 -> parts = geometry(numbers(field.bytes), type);
                default -> throw new AssertionError("this program writes no field " + field.number + " of a feature");
            }
        }
        return new Feature(properties, type, parts);
    }

    private static List<int[]> geometry(long[] commands, int type) {
        List<int[]> parts = new ArrayList<>();
        List<Integer> part = new ArrayList<>();
        int x = 0;
        int y = 0;
        int at = 0;
        while (at < commands.length) {
            int id = (int) commands[at] & 7;
            int times = (int) commands[at++] >>> 3;
            if (id == 7) {
                require(type == 3 && times == 1 && part.size() >= 6, "a ring of three vertices that is closed once");
                parts.add(part.stream().mapToInt(Integer::intValue).toArray());
                part.clear();
                continue;
            }
            require(times > 0 && (id == 1 ? part.isEmpty() && times == 1 : id == 2 && type == 3 && part.size() == 2),
                    "a vertex to begin with, then lines");
            for (int i = 0; i < times; i++) {
                x += unzigzag(commands[at++]);
                y += unzigzag(commands[at++]);
                part.add(x);
                part.add(y);
            }
        }
        if (!part.isEmpty()) {
            require(type == 1 && parts.isEmpty(), "one point");
            parts.add(part.stream().mapToInt(Integer::intValue).toArray());
        }
        return parts;
    }

    private static int unzigzag(long value) {
        return (int) (value >>> 1 ^ -(value & 1));
    }

    private static List<Field> fields(byte[] message) {
        List<Field> fields = new ArrayList<>();
        int[] at = {0};
        while (at[0] < message.length) {
            long tag = varint(message, at);
            switch ((int) tag & 7) {
                case 0 -> fields.add(new Field((int) (tag >>> 3), varint(message, at), new byte[0]));
                case 2 -> {
                    int length = (int) varint(message, at);
                    require(length >= 0 && length <= message.length - at[0], "a field within its message");
                    fields.add(new Field((int) (tag >>> 3), 0, Arrays.copyOfRange(message, at[0], at[0] + length)));
                    at[0] += length;
                }
                default -> throw new AssertionError("a tile of this program has no field of wire type " + (tag & 7));
            }
        }
        return fields;
    }

    private static long[] numbers(byte[] packed) {
        List<Long> numbers = new ArrayList<>();
        int[] at = {0};
        while (at[0] < packed.length) {
            numbers.add(varint(packed, at));
        }
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }

    private static long varint(byte[] bytes, int[] at) {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = bytes[at[0]++];
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new AssertionError("a number of more than ten bytes");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void require(boolean isTrue, String what) {
        if (!isTrue) {
            throw new AssertionError("the tile lacks " + what);
        }
    }
}
