package peel.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseFileNameTest {
    @Test
    void readsMethodAndParameters() {
        ResponseFileName name = ResponseFileName
                .of("recorded/crimes-no-location__force=leicestershire__date=2024-01.json");

        assertThat(name.method()).isEqualTo("crimes-no-location");
        assertThat(name.parameters()).isEqualTo(Map.of("force", "leicestershire", "date", "2024-01"));
    }

    @Test
    void passesOverPartsThatStateNoValue() {
        ResponseFileName name = ResponseFileName.of("crimes-street__2018-05_poly_ward_E05000026_full_raw.json");

        assertThat(name.method()).isEqualTo("crimes-street");
        assertThat(name.parameters()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"m__poly=52.1%2C0.5%3A52.2%2C0.6.json, '52.1,0.5:52.2,0.6'", "m__poly=a%20b, a b",
            "m__poly=%C5%B7.JSON, \u0177", "m__poly=100%, 100%", "m__poly=%4, %4", "m__poly=%zz, %zz", "m__poly=, ''",
            "m__poly=a=b, a=b", "m__poly=a__poly=b, b", "m__=x__poly=y____.json, y"})
    void decodesValues(String file, String value) {
        assertThat(ResponseFileName.of(file).parameter("poly")).contains(value);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", ".json, ''", "__, ''", "a/b/c.json, c", "x.json.json, x.json"})
    void readsAnyNameAtAll(String file, String method) {
        assertThat(ResponseFileName.of(file).method()).isEqualTo(method);
        assertThat(ResponseFileName.of(file).parameters()).isEmpty();
    }
}
