package peel.sample.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CityArchiveTest {
    private static final Map<String, String> HEADERS = Map.of("street",
            "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,"
                    + "Crime type,Last outcome category,Context",
            "outcomes",
            "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type",
            "stop-and-search",
            "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,"
                    + "Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,"
                    + "Outcome linked to object of search,Removal of more than just outer clothing");

    private final CityFiles demo = CityFiles.DEMO;

    @Test
    void theSameSizeGivesTheSameBytes() {
        assertThat(CityFiles.write(CitySize.DEMO).zip()).isEqualTo(demo.zip());
    }

    @Test
    void theZipIsSmall() {
        assertThat(demo.zip().length).isLessThan(2_000_000);
    }

    @Test
    void everyMonthHasAFolderWithTheFilesOfEachForce() {
        var months = List.of("2017-01", "2017-02", "2017-03", "2023-12", "2024-01", "2024-02", "2024-03");
        assertThat(demo.texts().keySet()).containsExactlyInAnyOrderElementsOf(months.stream()
                .flatMap(month -> Stream
                        .of("btp-street", "btp-stop-and-search", "leicestershire-street", "leicestershire-outcomes",
                                "leicestershire-stop-and-search", "northamptonshire-street",
                                "northamptonshire-outcomes", "northamptonshire-stop-and-search")
                        .map(file -> month + "/" + month + "-" + file + ".csv"))
                .toList());
    }

    @Test
    void everyFileBeginsWithThePublishedHeaderOfItsKind() {
        demo.texts().forEach((name, text) -> HEADERS.forEach((kind, header) -> {
            if (name.endsWith("-" + kind + ".csv")) {
                assertThat(text).as(name).startsWith(header + "\r\n");
            }
        }));
    }

    @Test
    void everyLineEndsWithCarriageReturnAndLineFeed() {
        demo.texts().forEach((name, text) -> {
            assertThat(text).as(name).endsWith("\r\n");
            assertThat(text.replace("\r\n", "")).as(name).doesNotContain("\r", "\n");
        });
    }

    @Test
    void everyRowHasAsManyFieldsAsTheHeader() {
        HEADERS.forEach((kind, header) -> {
            int columns = header.split(",", -1).length;
            assertThat(demo.rows(kind)).isNotEmpty().allSatisfy(row -> assertThat(row.fields()).hasSize(columns));
        });
    }

    @Test
    void onlyFieldsWithACommaAreQuoted() {
        var quoted = Pattern.compile("\"([^\"]*)\"");
        var found = demo.texts().values().stream().flatMap(text -> quoted.matcher(text).results())
                .map(match -> match.group(1)).toList();
        assertThat(found).isNotEmpty().allSatisfy(field -> assertThat(field).contains(","));
    }

    @Test
    void theDemoHoldsSomeTwelveThousandCrimes() {
        assertThat(demo.rows("street").size()).isCloseTo(12_000, within(400));
        assertThat(demo.rows("outcomes").size()).isBetween(6_500, 8_500);
        assertThat(demo.rows("stop-and-search").size()).isBetween(400, 700);
    }

    @Test
    void nothingOfTheDocumentsAnswersIsInTheArchive() {
        assertThat(demo.texts().values())
                .allSatisfy(text -> assertThat(text).doesNotContain("e11dade0a92a912d", "4d83433f3117b3a4",
                        "-1.143042,52.643950", "52.643950,-1.143042", "0.461236,52.221763"));
    }

    @Test
    void moreCrimesAskedForAreWritten() {
        var months = CitySize.DEMO.months().subList(0, 2);
        var bigger = CityFiles.write(new CitySize(months, 10_000, 3_000, 1_000, 200));

        assertThat(bigger.rows("street").size()).isCloseTo(20_000, within(600));
        assertThat(bigger.rows("stop-and-search").size()).isCloseTo(400, within(20));
    }
}
