package peel.fuzz;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The parsers of text and files: no exception but those declared, time in proportion to the size, the same result twice.
final class ParserFuzzTest {
    static Stream<Arguments> targets() {
        return Map
                .of("csv", CsvFuzz.class, "geojson", GeoJsonFuzz.class, "json", JsonFuzz.class, "kml", KmlFuzz.class,
                        "polygon", PolygonFuzz.class)
                .entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(target -> Arguments.of(target.getKey(), target.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void theFuzzerFindsNothing(String name, Class<?> target) throws IOException, InterruptedException {
        FuzzProcess.run(name, target);
    }
}
