package peel.server.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptEncodingTest {
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "x-gzip", "gzip, deflate, br, zstd", "br;q=1.0, gzip;q=0.8, *;q=0.1", "*",
            "gzip;q=0.001", "identity;q=0.5, gzip;q=0.5", "gzip ; q=1", "identity;q=0, *;q=0.5", "deflate,gzip"})
    void gzipIsAccepted(String field) {
        assertThat(AcceptEncoding.acceptsGzip(List.of(field))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "gzip;q=0, *", "*;q=0", "identity, gzip;q=0.5", "gzipped",
            "gzip;q=", "gzip;q=much", ",;,"})
    void plainBytesArePreferred(String field) {
        assertThat(AcceptEncoding.acceptsGzip(List.of(field))).isFalse();
    }

    @Test
    void severalFieldsAreOneList() {
        assertThat(AcceptEncoding.acceptsGzip(List.of("br", "gzip"))).isTrue();
        assertThat(AcceptEncoding.acceptsGzip(List.of())).isFalse();
    }
}
