package peel.sample.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One month as large as real ones, held against what was measured of those (docs/spec/archive.md).
final class FullMonthTest {
    private static final double EARTH_METERS = 6_371_008.7714;
    private static final double MILE_METERS = 1_609.344;
    private static final int ID = 0;
    private static final int LNG = 4;
    private static final int LAT = 5;
    private static final int LOCATION = 6;
    private static final int LSOA_NAME = 8;
    private static final int TYPE = 9;

    @TempDir
    static Path folder = Path.of("");

    private static final Map<String, Integer> CRIMES_BY_POINT = new HashMap<>();
    private static final Map<String, Integer> ROWS_BY_ID = new HashMap<>();
    private static final Map<String, Integer> ROWS_BY_TYPE = new HashMap<>();
    private static final List<String> LOCATIONS = new ArrayList<>();
    private static int rows;
    private static int nowhere;

    @BeforeAll
    static void write() throws IOException {
        NationalArchive.write(folder, new NationalSize(1, 500_000, 750_000, 15_000, 2));
        CsvFiles.rows(folder, "street", row -> {
            rows++;
            if (row[LAT].isEmpty()) {
                nowhere++;
                assertThat(row[LNG] + row[LOCATION] + row[LSOA_NAME]).isEqualTo("No Location");
            } else {
                CRIMES_BY_POINT.merge(row[LAT] + "," + row[LNG], 1, Integer::sum);
            }
            if (!row[ID].isEmpty()) {
                ROWS_BY_ID.merge(row[ID], 1, Integer::sum);
            }
            ROWS_BY_TYPE.merge(row[TYPE], 1, Integer::sum);
            if (row[LOCATION].contains(",") || row[LSOA_NAME].contains(",")) {
                LOCATIONS.add(row[LOCATION] + "|" + row[LSOA_NAME]);
            }
        });
    }

    @Test
    void aMonthHoldsWhatWasAskedFor() throws IOException {
        assertThat(rows).isCloseTo(500_000, within(10_000));
        int[] stops = new int[1];
        CsvFiles.rows(folder, "stop-and-search", _ -> stops[0]++);
        assertThat(stops[0]).isCloseTo(15_000, within(1_000));
        assertThat(CsvFiles.files(folder, "street")).hasSize(44);
    }

    @Test
    void noTwoPlacesShareTheirCoordinates() {
        var places = new ArrayList<Long>();
        for (ForcePlaces force : Country.survey(NationalSize.FULL)) {
            for (int place = 0; place < force.nowhere(); place++) {
                places.add((long) force.latMicro(place) << 32 | force.lngMicro(place) & 0xFFFF_FFFFL);
            }
        }
        assertThat(places.size()).isCloseTo(750_000, within(100));
        assertThat(places.stream().distinct().count()).isEqualTo(places.size());
    }

    @Test
    void aMileOfCentralLondonHoldsAsManyCrimesAsTheDensestRealOne() {
        assertThat(crimesWithinAMile(51.5145, -0.1270)).isCloseTo(5_900, within(300));
    }

    @ParameterizedTest
    @CsvSource({"52.7, 0.95", "50.65, -4.3", "53.1, -0.2", "52.2, -3.8"})
    void aMileInTheCountryHoldsAHandful(double lat, double lng) {
        assertThat(crimesWithinAMile(lat, lng)).isBetween(0, 40);
    }

    @Test
    void crimesGatherOnPlacesAsRealOnesDo() {
        List<Integer> counts = CRIMES_BY_POINT.values().stream().sorted().toList();
        assertThat((double) (rows - nowhere) / counts.size()).isCloseTo(2.09, within(0.1));
        assertThat(counts.get(counts.size() / 2)).isEqualTo(1);
        assertThat(counts.get(counts.size() * 99 / 100)).isCloseTo(12, within(2));
        assertThat(counts.get(counts.size() * 999 / 1_000)).isCloseTo(28, within(5));
        assertThat(counts.getLast()).isBetween(100, 400);
    }

    @Test
    void blanksAndRepeatsAreAsFrequentAsRealOnes() {
        assertThat((double) nowhere / rows).isCloseTo(0.022, within(0.003));
        int withId = ROWS_BY_ID.values().stream().mapToInt(Integer::intValue).sum();
        assertThat((double) (rows - withId) / rows).isCloseTo(0.194, within(0.01));
        long repeated = ROWS_BY_ID.values().stream().filter(count -> count > 1).count();
        assertThat((double) repeated / ROWS_BY_ID.size()).isCloseTo(0.0048, within(0.0005));
        assertThat(ROWS_BY_ID.keySet()).allMatch(id -> id.length() == 64);
    }

    @Test
    void typesAreAsFrequentAsRealOnes() {
        assertThat(ROWS_BY_TYPE).hasSize(14);
        assertThat((double) ROWS_BY_TYPE.getOrDefault("Anti-social behaviour", 0) / rows).isCloseTo(0.19,
                within(0.01));
        assertThat((double) ROWS_BY_TYPE.getOrDefault("Robbery", 0) / rows).isCloseTo(0.008, within(0.001));
    }

    @Test
    void namesWithCommasAreQuotedInBothColumns() {
        assertThat(LOCATIONS).anyMatch(text -> text.startsWith("On or near High Road, "))
                .anyMatch(text -> text.matches(".*\\|Bournemouth, Christchurch and Poole \\d{3}[A-E]"));
    }

    @Test
    void rowsAreAsLongAsRealOnes() throws IOException {
        long bytes = 0;
        for (Path file : CsvFiles.files(folder, "street")) {
            bytes += Files.size(file);
        }
        assertThat((double) bytes / rows).isCloseTo(222, within(10.0));
    }

    private static int crimesWithinAMile(double lat, double lng) {
        int[] sum = new int[1];
        CRIMES_BY_POINT.forEach((point, count) -> {
            int comma = point.indexOf(',');
            double pointLat = Double.parseDouble(point.substring(0, comma));
            double pointLng = Double.parseDouble(point.substring(comma + 1));
            double north = Math.sin(Math.toRadians(pointLat - lat) / 2);
            double east = Math.sin(Math.toRadians(pointLng - lng) / 2);
            double chord = north * north
                    + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(pointLat)) * east * east;
            sum[0] += 2 * EARTH_METERS * Math.asin(Math.sqrt(chord)) <= MILE_METERS ? count : 0;
        });
        return sum[0];
    }
}
