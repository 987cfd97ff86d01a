package peel.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerOptionsTest {

    @Test
    void defaultsAreThoseOfTheSettings() {
        long heap = Runtime.getRuntime().maxMemory();
        assertThat(ServerOptions.defaults()).isEqualTo(new ServerOptions("127.0.0.1", 8080, ErrorMode.CLEAR,
                Compression.PEEL, 0, 65_536, 1_048_576, 20_000, Duration.ofSeconds(60), Duration.ofSeconds(30),
                Duration.ofSeconds(30), 4096,
                (int) Math.min(16_384, heap / 131_072), 100, 16_384, heap / 8, heap / 4,
                "public, max-age=0, must-revalidate", new BasemapSource.BuiltIn(), true));
    }

    @Test
    void textsReplaceDefaults() {
        ServerOptions options = ServerOptions.of(Map.of(ServerSetting.ERRORS, "upstream", ServerSetting.MAX_RECORDS,
                "10000", ServerSetting.REQUEST_TIMEOUT, "2m", ServerSetting.IDLE_TIMEOUT, "500ms"));
        assertThat(options.errors()).isEqualTo(ErrorMode.UPSTREAM);
        assertThat(options.maxRecords()).isEqualTo(10_000);
        assertThat(options.requestTimeout()).isEqualTo(Duration.ofMinutes(2));
        assertThat(options.idleTimeout()).isEqualTo(Duration.ofMillis(500));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"PORT|65536|--port is '65536': it must be a whole number from 0 to 65535",
            "PORT|http|--port is 'http'", "PORT|-1|--port is '-1'", "ERRORS|loud|it must be clear or upstream",
            "COMPRESSION|brotli|it must be peel, zlib or none",
            "MAX_RECORDS|1.5|a whole number from 0", "REQUEST_TIMEOUT|30|with its unit, such as 500ms, 30s or 2m",
            "REQUEST_TIMEOUT|0s|a time above zero", "REQUEST_LOG|yes|true or false", "HOST|' '|not empty",
            "CACHE_CONTROL|öffentlich|printable ASCII",
            "BASEMAP|https:///style.json|the URL of a style such as https://",
            "BASEMAP|http://a b/|--basemap is 'http://a b/'", "BASEMAP|https://user@tiles.example/|or built-in"})
    void errorsNameTheSettingAndItsValidValues(ServerSetting setting, String text, String message) {
        assertThatThrownBy(() -> ServerOptions.of(Map.of(setting, text))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void everySettingIsExplained() {
        assertThat(ServerSetting.values()).allSatisfy(setting -> {
            assertThat(setting.key()).matches("[a-z]+(-[a-z]+)*");
            assertThat(setting.description()).hasSizeGreaterThan(20);
        });
    }
}
