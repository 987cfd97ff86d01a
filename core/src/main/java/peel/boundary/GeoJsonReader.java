package peel.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.text.LogText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Reads a GeoJSON text into features, members in any order. Bounded in depth, features, vertices and the length of each
/// text.
final class GeoJsonReader {
    /// The most vertices of a file: all neighbourhoods of the largest force have some 400,000.
    static final int MAX_VERTICES = 1_000_000;
    static final int MAX_FEATURES = 20_000;
    static final int MAX_RINGS = 100_000;

    private static final int MAX_DEPTH = 64;
    private static final int MAX_PROPERTY = 200;
    private static final int MAX_PROPERTIES = 100;
    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints
            .builder().maxNestingDepth(MAX_DEPTH).maxStringLength(1 << 20).maxNumberLength(100).build()).build();

    private final JsonParser in;
    private final List<GeoJsonFeature> features = new ArrayList<>();
    private int vertices;
    private int rings;

    private GeoJsonReader(JsonParser in) {
        this.in = in;
    }

    /// Reads a whole text.
    ///
    /// @throws RejectedException when it is not GeoJSON, or larger than a file of boundaries can be
    static List<GeoJsonFeature> read(byte[] json) throws RejectedException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            GeoJsonReader reader = new GeoJsonReader(parser);
            reader.readAll();
            return reader.features;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new RejectedException(1, RejectReason.BAD_GEOJSON, "it is not JSON"
                    + (at == null ? "" : " at line " + at.getLineNr() + " column " + at.getColumnNr()) + ": "
                    + LogText.of(String.valueOf(e.getOriginalMessage())));
        }
    }

    private void readAll() throws RejectedException {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            throw bad("it does not begin with an object, such as {\"type\":\"FeatureCollection\", …}");
        }
        GeoJsonFeature single = feature(true);
        if (features.isEmpty() && !single.isEmpty()) {
            features.add(single);
        }
        if (features.isEmpty()) {
            throw bad("it has no features: it must be a FeatureCollection, a Feature or a Polygon");
        }
        if (in.nextToken() != null) {
            throw bad("there is more after its end: one FeatureCollection makes a file");
        }
    }

    /// Reads an object, whichever of the three it is; the features of a collection go to the list.
    private GeoJsonFeature feature(boolean isOutermost) throws RejectedException {
        Map<String, String> properties = new HashMap<>();
        Geometry geometry = new Geometry();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = String.valueOf(in.currentName());
            JsonToken value = in.nextToken();
            switch (name) {
                case "features" -> {
                    if (isOutermost && value == JsonToken.START_ARRAY) {
                        collection();
                    } else {
                        in.skipChildren();
                    }
                }
                case "properties" -> properties(value, properties);
                case "geometry" -> {
                    if (value == JsonToken.START_OBJECT) {
                        geometry(geometry);
                    }
                    in.skipChildren();
                }
                case "id" -> property("feature id", value, properties);
                default -> geometryMember(name, value, geometry);
            }
        }
        return new GeoJsonFeature(features.size() + 1, properties, geometry.polygons, geometry.other(),
                Optional.ofNullable(geometry.problem));
    }

    private void collection() throws RejectedException {
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (in.currentToken() != JsonToken.START_OBJECT) {
                throw bad("its features have something else than an object among them");
            }
            if (features.size() == MAX_FEATURES) {
                throw bad("it has more than " + MAX_FEATURES + " features");
            }
            features.add(feature(false));
        }
    }

    private void properties(JsonToken value, Map<String, String> properties) {
        if (value != JsonToken.START_OBJECT) {
            in.skipChildren();
            return;
        }
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = String.valueOf(in.currentName());
            property(name, in.nextToken(), properties);
        }
    }

    private void property(String name, JsonToken value, Map<String, String> properties) {
        if ((value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT)
                && properties.size() < MAX_PROPERTIES && name.length() <= MAX_PROPERTY) {
            String text = in.getString();
            if (text.length() <= MAX_PROPERTY) {
                String key = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
                properties.put(value == JsonToken.VALUE_STRING ? key : key + FeatureNames.NUMBER, text.strip());
            }
        }
        in.skipChildren();
    }

    private void geometry(Geometry geometry) throws RejectedException {
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = String.valueOf(in.currentName());
            geometryMember(name, in.nextToken(), geometry);
        }
    }

    private void geometryMember(String name, JsonToken value, Geometry geometry) throws RejectedException {
        if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
            Coordinates coordinates = new Coordinates();
            geometry.polygons.addAll(coordinates.read());
            geometry.problem = geometry.problem == null ? coordinates.problem : geometry.problem;
        } else if (name.equals("geometries") && value == JsonToken.START_ARRAY) {
            while (in.nextToken() == JsonToken.START_OBJECT) {
                geometry(geometry);
            }
        } else if (name.equals("type") && value == JsonToken.VALUE_STRING) {
            geometry.type = in.getString();
        } else {
            in.skipChildren();
        }
    }

    private RejectedException badFeature(String detail) {
        return new RejectedException(features.size() + 1, RejectReason.BAD_GEOJSON, detail);
    }

    private RejectedException bad(String detail) {
        return new RejectedException(Math.max(features.size(), 1), RejectReason.BAD_GEOJSON, detail);
    }

    /// What has been read of a feature's geometry.
    private static final class Geometry {
        private final List<List<GeoJsonRing>> polygons = new ArrayList<>();
        private @Nullable String type;
        private @Nullable RejectedException problem;

        String other() {
            String name = type;
            return name == null || name.equals("Feature") || name.equals("FeatureCollection") ? "" : LogText.of(name);
        }
    }

    /// Reads the arrays of `coordinates`. How deep the numbers lie says whether they are of a Polygon (3) or a MultiPolygon
    /// (4); points and lines (1, 2) are passed over. What is wrong spoils this feature and no other.
    private final class Coordinates {
        private static final int OF_POLYGON = 3;
        private static final int OF_MULTI_POLYGON = 4;

        private final List<List<GeoJsonRing>> polygons = new ArrayList<>();
        private final List<String> position = new ArrayList<>();
        private @Nullable List<GeoJsonRing> polygon;
        private @Nullable GeoJsonRing ring;
        private @Nullable RejectedException problem;
        private int depth = 1;
        private int depthOfNumbers;

        List<List<GeoJsonRing>> read() throws RejectedException {
            while (depth > 0) {
                switch (in.nextToken()) {
                    case START_ARRAY -> depth++;
                    case END_ARRAY -> end();
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
                    default -> {
                        wrong("its coordinates have something else than numbers among them");
                        in.skipChildren();
                    }
                }
            }
            return polygons;
        }

        private void wrong(String detail) {
            problem = problem == null ? badFeature(detail) : problem;
        }

        private void number() {
            if (depthOfNumbers == 0) {
                depthOfNumbers = depth;
            }
            if (depth != depthOfNumbers || depth > OF_MULTI_POLYGON) {
                wrong("its coordinates are nested unevenly or too deep");
            } else if (position.size() < 2) {
                position.add(in.getString());
            }
        }

        private void end() throws RejectedException {
            if (depthOfNumbers >= OF_POLYGON && problem == null) {
                if (depth == depthOfNumbers) {
                    vertex();
                } else if (depth == depthOfNumbers - 1) {
                    ring = null;
                } else if (depth == depthOfNumbers - 2) {
                    polygon = null;
                }
            }
            depth--;
        }

        private void vertex() throws RejectedException {
            if (position.size() < 2) {
                wrong("a position has " + position.size() + " numbers: it must have longitude and latitude");
                return;
            }
            if (++vertices > MAX_VERTICES) {
                throw bad("it has more than " + MAX_VERTICES + " vertices");
            }
            GeoJsonRing openRing = openRing();
            try {
                openRing.add(position.getFirst(), position.getLast(), features.size() + 1);
            } catch (RejectedException bad) {
                problem = bad;
            }
            position.clear();
        }

        private GeoJsonRing openRing() throws RejectedException {
            List<GeoJsonRing> openPolygon = polygon;
            if (openPolygon == null) {
                openPolygon = new ArrayList<>();
                polygons.add(openPolygon);
                polygon = openPolygon;
            }
            GeoJsonRing openRing = ring;
            if (openRing == null) {
                if (++rings > MAX_RINGS) {
                    throw bad("it has more than " + MAX_RINGS + " rings");
                }
                openRing = new GeoJsonRing();
                openPolygon.add(openRing);
                ring = openRing;
            }
            return openRing;
        }
    }
}
