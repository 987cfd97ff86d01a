package peel.opensearch.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peel.store.StoreException;

/// The address of a cluster as users write it.
final class ClusterAddressTest {
    @TempDir
    private Path folder = Path.of(".");

    @Test
    void severalHostsAreSeparatedByCommas() throws StoreException {
        assertThat(of("https://a:9201, http://b,https://[::1]/").hosts()).containsExactly(URI.create("https://a:9201"),
                URI.create("http://b:9200"), URI.create("https://[::1]:9200"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost:9200", "localhost", "ftp://a", "https://", "https://a,", "https://u:p@a",
            "https://a/path", "https://a?x=1", "https://a b", "https://a:x"})
    void anythingElseIsExplained(String hosts) {
        assertThatThrownBy(() -> of(hosts)).isInstanceOf(StoreException.class)
                .hasMessageContaining("https://host:9200");
    }

    @Test
    void theFirstLineOfAFileHasTheUserAndThePassword() throws IOException {
        Path file = Files.writeString(folder.resolve("auth"), "peel:pass:word\nmore\n");
        ClusterAddress address = ClusterAddress.of("https://a", Optional.of(file), Optional.empty());
        assertThat(address.credentials()).contains(new ClusterAddress.Credentials("peel", "pass:word"));
        assertThat(address.toString()).doesNotContain("word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "peel", "peel:", ":password"})
    void aFileWithoutBothIsExplained(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("auth"), line);
        assertThatThrownBy(() -> ClusterAddress.of("https://a", Optional.of(file), Optional.empty()))
                .isInstanceOf(StoreException.class).hasMessageContaining("user:password");
    }

    @Test
    void filesThatCannotBeReadAreNamed() throws IOException {
        Optional<Path> missing = Optional.of(folder.resolve("missing"));
        assertThatThrownBy(() -> ClusterAddress.of("https://a", missing, Optional.empty()))
                .isInstanceOf(StoreException.class).hasMessageContaining("missing");
        assertThatThrownBy(() -> ClusterAddress.of("https://a", Optional.empty(), missing))
                .isInstanceOf(StoreException.class).hasMessageContaining("missing");
        Path noCertificate = Files.writeString(folder.resolve("ca.pem"), "not a certificate");
        ClusterAddress address = ClusterAddress.of("https://a", Optional.empty(), Optional.of(noCertificate));
        assertThatThrownBy(() -> new ClusterClient(address, Duration.ofSeconds(1)).close())
                .isInstanceOf(StoreException.class).hasMessageContaining("ca.pem");
    }

    private static ClusterAddress of(String hosts) throws StoreException {
        return ClusterAddress.of(hosts, Optional.empty(), Optional.empty());
    }
}
