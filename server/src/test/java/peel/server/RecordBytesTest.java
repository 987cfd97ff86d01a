package peel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import peel.server.config.ErrorMode;

/// The exact bytes of every shape of record (docs/spec/api.md#json-form, docs/spec/api.md#records).
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordBytesTest {
    private static final String MILL_RING = "50.699,-2.0005:50.699,-1.9995:50.7005,-1.9995:50.7005,-2.0005";
    private static final String MILL = "{\"latitude\":\"50.700000\",\"street\":{\"id\":10000001,\"name\":\"On or near Mill "
            + "Lane\"},\"longitude\":\"-2.000000\"}";
    private static final String HEX = "0123456789abcdef000000000000000100000000000000020000000000000003";

    @SuppressWarnings("NullAway.Init") // set before every test
    private TestServer server;

    @BeforeAll
    void start() throws IOException {
        server = TestServer.withErrorMode(ErrorMode.CLEAR);
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aCrimeWithoutAnOutcome() throws Exception {
        assertThat(body("/api/crimes-street/anti-social-behaviour?lat=50.7&lng=-2&date=2024-04"))
                .isEqualTo("[{\"category\":\"anti-social-behaviour\",\"location_type\":\"Force\",\"location\":" + MILL
                        + ",\"context\":\"\",\"outcome_status\":null,\"persistent_id\":\"\",\"id\":1,"
                        + "\"location_subtype\":\"\",\"month\":\"2024-04\"}]");
    }

    @Test
    void aCrimeWithAnOutcome() throws Exception {
        assertThat(body("/api/crimes-street/burglary?poly=" + MILL_RING))
                .isEqualTo("[{\"category\":\"burglary\",\"location_type\":\"Force\",\"location\":" + MILL
                        + ",\"context\":\"\",\"outcome_status\":{\"category\":\"Investigation complete; no suspect "
                        + "identified\",\"date\":\"2024-05\"},\"persistent_id\":\"" + HEX
                        + "\",\"id\":2,\"location_subtype\":\"\",\"month\":\"2024-04\"}]");
    }

    @Test
    void aCrimeOfBritishTransportPolice() throws Exception {
        assertThat(body("/api/crimes-at-location?location_id=10000002"))
                .isEqualTo("[{\"category\":\"violent-crime\",\"location_type\":\"BTP\",\"location\":{\"latitude\":"
                        + "\"50.701000\",\"street\":{\"id\":10000002,\"name\":\"Wool (station)\"},\"longitude\":"
                        + "\"-2.001000\"},\"context\":\"\",\"outcome_status\":null,\"persistent_id\":\"\",\"id\":3,"
                        + "\"location_subtype\":\"STATION\",\"month\":\"2024-04\"}]");
    }

    @Test
    void aCrimeOfALearntCategoryWithTextsToEscape() throws Exception {
        assertThat(body("/api/crimes-street/fly-tipping-dumping?lat=50.7&lng=-2"))
                .isEqualTo(
                        "[{\"category\":\"fly-tipping-dumping\",\"location_type\":\"Force\",\"location\":{\"latitude\":"
                                + "\"50.700000\",\"street\":{\"id\":10000001,\"name\":\"On or near T\\u0177 Mawr\\/Mill\"},"
                                + "\"longitude\":\"-2.000000\"},\"context\":\"seen\\n\",\"outcome_status\":null,"
                                + "\"persistent_id\":\"\",\"id\":2147483647,\"location_subtype\":\"\",\"month\":\"2024-04\"}]");
    }

    @Test
    void aCrimeWithoutAPlace() throws Exception {
        assertThat(body("/api/crimes-no-location?category=all-crime&force=dorset&date=2024-04"))
                .isEqualTo("[{\"category\":\"robbery\",\"location_type\":null,\"location\":null,\"context\":\"\","
                        + "\"outcome_status\":null,\"persistent_id\":\"\",\"id\":4,\"location_subtype\":\"\","
                        + "\"month\":\"2024-04\"}]");
    }

    @Test
    void crimesInTheOrderOfTheirCategories() throws Exception {
        assertThat(body("/api/crimes-street/all-crime?lat=50.7&lng=-2").split("\"id\":(?=\\d+,\"location_subtype)"))
                .hasSize(5).extracting(part -> part.substring(0, 2)).containsExactly("[{", "1,", "2,", "3,", "21");
    }

    @Test
    void anOutcomeWithAPersonAndItsOwnSubtype() throws Exception {
        assertThat(body("/api/outcomes-at-location?location_id=10000001"))
                .isEqualTo("[{\"category\":{\"code\":\"fined\",\"name\":\"Offender fined\"},\"date\":\"2024-04\","
                        + "\"person_id\":42,\"crime\":{\"category\":\"burglary\",\"location_type\":\"Force\","
                        + "\"location\":" + MILL + ",\"context\":\"\",\"persistent_id\":\"" + HEX
                        + "\",\"id\":2,\"location_subtype\":\"ROAD\",\"month\":\"2024-04\"}}]");
    }

    @Test
    void anOutcomeFoundUnderAnotherMonthThanItShows() throws Exception {
        assertThat(body("/api/outcomes-at-location?lat=50.7&lng=-2&date=2024-02"))
                .startsWith("[{\"category\":{\"code\":\"awaiting-court-result\",\"name\":\"Awaiting court outcome\"},"
                        + "\"date\":\"2024-04\",\"person_id\":null,\"crime\":{\"category\":\"drugs\"")
                .endsWith(",\"month\":\"2024-01\"}}]");
    }

    @Test
    void aHistory() throws Exception {
        assertThat(body("/api/outcomes-for-crime/" + HEX))
                .isEqualTo("{\"outcomes\":[{\"category\":{\"code\":\"under-investigation\",\"name\":\"Under "
                        + "investigation\"},\"date\":\"2024-04\",\"person_id\":null},{\"category\":{\"code\":\"fined\","
                        + "\"name\":\"Offender fined\"},\"date\":\"2024-04\",\"person_id\":42}],\"crime\":{"
                        + "\"category\":\"burglary\",\"location_type\":\"Force\",\"location\":" + MILL
                        + ",\"context\":\"\",\"persistent_id\":\"" + HEX + "\",\"id\":2,\"location_subtype\":\"\","
                        + "\"month\":\"2024-04\"}}");
    }

    @Test
    void aHistoryThatCannotBeJoinedIsNull() throws Exception {
        assertThat(body("/api/outcomes-for-crime/" + Sample.BELFAST_ID)).startsWith("{\"outcomes\":null,\"crime\":{");
    }

    @Test
    void aCrimeWithoutOutcomesHasAnEmptyHistory() throws Exception {
        assertThat(body("/api/outcomes-for-crime/" + Sample.DRUGS_ID)).startsWith("{\"outcomes\":[],\"crime\":{");
    }

    @Test
    void crimesOfAPointAreThoseOfTheNearestPlaceAlone() throws Exception {
        assertThat(body("/api/crimes-at-location?lat=50.7009&lng=-2.0009")).contains("\"id\":3,")
                .doesNotContain("\"id\":2,");
    }

    @Test
    void whatIsKnownButHasNoRecordsIsAnEmptyArray() throws Exception {
        assertThat(body("/api/crimes-no-location?category=all-crime&force=kent")).isEqualTo("[]");
        assertThat(body("/api/crimes-at-location?location_id=10000002&date=2024-01")).isEqualTo("[]");
        assertThat(body("/api/crimes-street/all-crime?lat=0&lng=0")).isEqualTo("[]");
    }

    @Test
    void categoriesWithTheLearntOnesLast() throws Exception {
        assertThat(body("/api/crime-categories"))
                .startsWith("[{\"url\":\"all-crime\",\"name\":\"All crime\"},{\"url\":\"anti-social-behaviour\",")
                .doesNotContain("public-disorder-weapons")
                .endsWith("{\"url\":\"other-crime\",\"name\":\"Other crime\"},"
                        + "{\"url\":\"fly-tipping-dumping\",\"name\":\"Fly tipping\\/\\\"dumping\\\"\"}]");
    }

    @Test
    void theMonthsWithThoseWhoPublishedStops() throws Exception {
        assertThat(body("/api/crimes-street-dates")).isEqualTo("[{\"date\":\"2024-04\",\"stop-and-search\":[\"btp\","
                + "\"dorset\"]},{\"date\":\"2024-02\",\"stop-and-search\":[]},{\"date\":\"2024-01\","
                + "\"stop-and-search\":[]}]");
        assertThat(body("/api/crime-last-updated")).isEqualTo("{\"date\":\"2024-04-01\"}");
    }

    @Test
    void theCoverageWithItsGaps() throws Exception {
        assertThat(body("/v1/coverage"))
                .isEqualTo("{\"release\":7,\"published\":\"1970-01-01T00:00:00Z\",\"places\":3,\"bytes\":0,"
                        + "\"coverage\":["
                        + "{\"month\":\"2024-01\",\"force\":\"dorset\",\"kind\":\"street\",\"rows\":1,\"unplaced\":0,"
                        + "\"rejected\":0,\"joined\":null},"
                        + "{\"month\":\"2024-04\",\"force\":\"dorset\",\"kind\":\"street\",\"rows\":5,\"unplaced\":1,"
                        + "\"rejected\":0,\"joined\":null},"
                        + "{\"month\":\"2024-04\",\"force\":\"dorset\",\"kind\":\"stop-and-search\",\"rows\":9,"
                        + "\"unplaced\":0,\"rejected\":0,\"joined\":null},"
                        + "{\"month\":\"2024-04\",\"force\":\"btp\",\"kind\":\"stop-and-search\",\"rows\":3,\"unplaced\":0,"
                        + "\"rejected\":0,\"joined\":null}],\"missing_months\":[{\"from\":\"2024-03\","
                        + "\"to\":\"2024-03\"}],\"gaps\":[],\"stored_responses\":{\"force\":1,\"force-people\":1,"
                        + "\"neighbourhoods\":1,\"neighbourhood\":2,\"neighbourhood-boundary\":1,"
                        + "\"neighbourhood-people\":1,\"neighbourhood-events\":1,\"neighbourhood-priorities\":1,"
                        + "\"locate-neighbourhood\":1}}");
    }

    @Test
    void theForcesInTheApisOrder() throws Exception {
        assertThat(body("/api/forces"))
                .startsWith("[{\"id\":\"avon-and-somerset\",\"name\":\"Avon and Somerset Constabulary\"},")
                .contains("{\"id\":\"devon-and-cornwall\",\"name\":\"Devon & Cornwall Police\"}")
                .contains("\"hampshire\",\"name\":\"Hampshire Constabulary\"},{\"id\":\"dyfed-powys\"")
                .doesNotContain("btp");
    }

    private String body(String path) throws IOException, InterruptedException {
        var response = server.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        return response.body();
    }
}
