package peel.bench.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/// Responses with the same records have the same digest, all others another one.
final class ResponseDigestTest {
    private static final String CRIMES = """
            [{"category":"drugs","location":{"latitude":"52.1","street":{"id":1,"name":"A"}},"id":7,"outcome_status":null},
            {"category":"robbery","location":{"latitude":"52.2","street":{"id":2,"name":"B"}},"id":8,"outcome_status":null}]""";

    private static ResponseDigest of(String json) {
        return ResponseDigest.of(json.getBytes(UTF_8));
    }

    @Test
    void neitherTheOrderNorOwnIdsNorSpacesMatter() {
        ResponseDigest other = of("""
                [ {"outcome_status": null, "id":1, "location":{"street":{"name":"B","id":9},"latitude":"52.2"},
                "category":"robbery"},
                {"category":"drugs","location":{"latitude":"52.1","street":{"id":3,"name":"\\u0041"}},"id":2,
                "outcome_status":null}]""");
        assertThat(other).isEqualTo(of(CRIMES)).extracting(ResponseDigest::records).isEqualTo(2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drugs>burglary", "52.1>52.3", "\"B\">\"A\"", "null},>\"\"},", "drugs>robbery",
            "{\"category\":\"drugs\">{\"category\":\"drugs\",\"more\":1", "category\":\"drugs>kind\":\"drugs"})
    void anythingElseDoes(String change) {
        String[] fromTo = change.split(">", -1);
        assertThat(CRIMES).contains(fromTo[0]);
        assertThat(of(CRIMES.replace(fromTo[0], fromTo[1])).text()).isNotEqualTo(of(CRIMES).text());
    }

    @Test
    void aRecordTwiceIsNotARecordOnce() {
        assertThat(of("[{\"a\":1},{\"a\":1}]")).isNotEqualTo(of("[{\"a\":1}]"));
        assertThat(of("[]").text()).isNotEqualTo(of("[{}]").text());
    }

    @Test
    void theStepsOfAHistoryKeepTheirOrder() {
        assertThat(of("{\"outcomes\":[{\"date\":1},{\"date\":2}]}").text())
                .isNotEqualTo(of("{\"outcomes\":[{\"date\":2},{\"date\":1}]}").text());
    }

    @Test
    void aValueOfOneRecordIsNotOneOfAnother() {
        assertThat(of("[{\"a\":1,\"b\":1},{\"a\":2,\"b\":2}]").text())
                .isNotEqualTo(of("[{\"a\":1,\"b\":2},{\"a\":2,\"b\":1}]").text());
    }

    @Test
    void manyResponsesHaveOneDigestThatDependsOnTheirOrder() {
        ResponseDigest one = of("[{\"a\":1}]");
        ResponseDigest two = of(CRIMES);
        assertThat(ResponseDigest.all(List.of(one, two)).records()).isEqualTo(3);
        assertThat(ResponseDigest.all(List.of(one, two))).isNotEqualTo(ResponseDigest.all(List.of(two, one)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"a\":1}", "[{\"a\":1]", "{", "[{\"a\":1}}"})
    void aTextThatIsNotJsonIsAnError(String text) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> of(text));
    }
}
