package peel.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peel.store.Release;
import peel.store.Store;
import peel.store.build.PublishProgress;
import peel.store.build.ReleaseBuilder;
import peel.store.kit.CrimeSpec;
import peel.store.kit.StoreKit;
import peel.testing.Seeds;

/// A disk that stores other bytes than those that were written: nothing is published.
class BadWriteTest {
    private final Random random = Seeds.random("bad writes");

    @TempDir
    private Path data = Path.of(".");

    private EmbeddedEngine engine() {
        return new EmbeddedEngine(data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"releases/0000000002/manifest.json", "releases/0000000002/places.keys",
            "months/2024-02.0000000002/crimes.rows", "joins/2024-02.0000000002/crimes.outcome-months"})
    void aBitThatChangedFailsTheLoad(String path) throws IOException {
        requireNotPublished(path, file -> {
            byte[] bytes = Files.readAllBytes(file);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);
        });
    }

    @Test
    void aManifestThatIsCutOffFailsTheLoad() throws IOException {
        requireNotPublished("releases/0000000002/manifest.json", file -> Files.write(file, new byte[0]));
    }

    private interface Damage {
        void apply(Path file) throws IOException;
    }

    private void requireNotPublished(String path, Damage damage) throws IOException {
        new StoreKit()
                .crimes("2024-01", CrimeSpec.of("kent", "51000000,1000000,On or near A Street", "Drugs", "", "a"))
                .load(engine());
        String current = Files.readString(data.resolve("CURRENT"));
        assertThatThrownBy(() -> publish((step, _, _) -> {
            if (step.equals("checking what was written")) {
                try {
                    damage.apply(data.resolve(path));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        })).isInstanceOf(IOException.class).hasMessageContaining(path);
        assertThat(data.resolve("CURRENT")).hasContent(current);
        assertThat(data.resolve("releases/0000000002")).doesNotExist();
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            assertThat(release.info().number()).isEqualTo(1);
        }
        publish((_, _, _) -> {
        });
        assertThat(data.resolve("releases/0000000002")).exists();
    }

    private void publish(PublishProgress progress) throws IOException {
        try (ReleaseBuilder builder = engine().newRelease()) {
            builder.month(StoreKit.month("2024-02")).finish(Runnable::run);
            builder.publish(progress);
        }
    }
}
