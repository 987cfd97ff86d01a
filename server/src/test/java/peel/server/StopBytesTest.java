package peel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import peel.server.config.ErrorMode;

/// The exact bytes of stops and searches (docs/spec/api.md#stop-record).
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StopBytesTest {
    private static final String FULL = "{\"age_range\":\"18-24\",\"outcome\":\"Summons \\/ charged by post\","
            + "\"involved_person\":true,\"self_defined_ethnicity\":\"Other ethnic group - Not stated\","
            + "\"gender\":\"Male\",\"legislation\":\"Misuse of Drugs Act 1971 (section 23)\","
            + "\"outcome_linked_to_object_of_search\":true,\"datetime\":\"2024-03-31T23:01:00.000123+00:00\","
            + "\"removal_of_more_than_outer_clothing\":null,\"outcome_object\":{\"id\":\"bu-summons\","
            + "\"name\":\"Summons \\/ charged by post\"},\"location\":{\"latitude\":\"50.700000\",\"street\":{"
            + "\"id\":10000001,\"name\":\"On or near Mill Lane\"},\"longitude\":\"-2.000000\"},\"operation\":false,"
            + "\"officer_defined_ethnicity\":\"White\",\"type\":\"Person search\",\"operation_name\":null,"
            + "\"object_of_search\":\"Controlled drugs\"}";
    private static final String VEHICLE = "{\"age_range\":null,\"outcome\":\"\",\"involved_person\":false,"
            + "\"self_defined_ethnicity\":null,\"gender\":null,\"legislation\":null,"
            + "\"outcome_linked_to_object_of_search\":null,\"datetime\":\"2024-04-02T00:00:00+00:00\","
            + "\"removal_of_more_than_outer_clothing\":null,\"outcome_object\":{\"id\":\"\",\"name\":\"\"},"
            + "\"location\":{\"latitude\":\"50.701000\",\"street\":{\"id\":10000002,\"name\":\"Wool (Station)\"},"
            + "\"longitude\":\"-2.001000\"},\"operation\":null,\"officer_defined_ethnicity\":null,"
            + "\"type\":\"Vehicle search\",\"operation_name\":null,\"object_of_search\":null}";

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
    void stopsOfAnAreaByGetAndByPost() throws Exception {
        String both = "[" + FULL + "," + VEHICLE + "]";
        assertThat(body("/api/stops-street?lat=50.7&lng=-2&date=2024-04")).isEqualTo(both);
        assertThat(server.post("/api/stops-street", "poly=50.6,-2.1:50.8,-2.1:50.8,-1.9&date=2024-04").body())
                .isEqualTo(both);
        assertThat(body("/api/stops-street?lat=0&lng=0")).isEqualTo("[]");
    }

    @Test
    void stopsOfAPlace() throws Exception {
        assertThat(body("/api/stops-at-location?location_id=10000001")).isEqualTo("[" + FULL + "]");
        assertThat(body("/api/stops-at-location?location_id=10000003&date=2024-04")).isEqualTo("[]");
    }

    @Test
    void stopsOfAForceWithAndWithoutAPlace() throws Exception {
        assertThat(body("/api/stops-force?force=btp")).isEqualTo("[" + VEHICLE + "]");
        assertThat(body("/api/stops-force?force=dorset&date=2024-04")).startsWith("[" + FULL + ",{\"age_range\":null")
                .contains("\"location\":null,");
        assertThat(body("/api/stops-no-location?force=dorset&date=2024-04"))
                .startsWith("[{\"age_range\":null,\"outcome\":\"Arrest\",\"involved_person\":true")
                .contains("\"outcome_object\":{\"id\":\"bu-arrest\",\"name\":\"Arrest\"},\"location\":null")
                .doesNotContain("},{");
        assertThat(body("/api/stops-no-location?force=btp")).isEqualTo("[]");
    }

    private String body(String path) throws IOException, InterruptedException {
        var response = server.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }
}
