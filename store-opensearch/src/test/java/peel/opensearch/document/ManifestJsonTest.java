package peel.opensearch.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peel.model.Month;
import peel.model.RecordKind;
import peel.store.StoreException;

final class ManifestJsonTest {
    private static ReleaseManifest manifest() {
        Map<ReferenceSection, Integer> sections = new EnumMap<>(ReferenceSection.class);
        for (ReferenceSection section : ReferenceSection.values()) {
            sections.put(section, sections.size());
        }
        return new ReleaseManifest(7, "tag \"7\"", Instant.parse("2026-01-02T03:04:05.678901Z"), 12, 1L << 40,
                Map.of(Month.of(2024, 1), 1, Month.of(2024, 2), 500_000_000),
                List.of(new MonthIndex(RecordKind.STREET, Month.of(2024, 1), "peel-crimes-2024-01-0123456789abcdef", 5),
                        new MonthIndex(RecordKind.OUTCOMES, Month.of(2024, 2), "peel-outcomes-2024-02-0", 1_000_000)),
                "peel-reference-0", sections, 3);
    }

    @Test
    void aManifestIsReadAsItWasWritten() throws StoreException {
        assertThat(ManifestJson.read(ManifestJson.write(manifest()))).isEqualTo(manifest());
        assertThat(manifest().month(RecordKind.OUTCOMES, Month.of(2024, 2))).isPresent();
        assertThat(manifest().month(RecordKind.OUTCOMES, Month.of(2024, 1))).isEmpty();
        assertThat(manifest().indices()).hasSize(3).endsWith("peel-reference-0");
    }

    @Test
    void membersThatALaterVersionAddsAreLeftOut() throws StoreException {
        String json = new String(ManifestJson.write(manifest()), StandardCharsets.UTF_8);
        String later = "{\"added\":{\"deep\":[1]}," + json.substring(1);
        assertThat(ManifestJson.read(later.getBytes(StandardCharsets.UTF_8))).isEqualTo(manifest());
    }

    @Test
    void anotherFormatIsRejectedByItsNumber() {
        String json = new String(ManifestJson.write(manifest()), StandardCharsets.UTF_8)
                .replace("\"format\":1,", "\"format\":99,");
        assertThatThrownBy(() -> ManifestJson.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(StoreException.class).hasMessageContaining("format 99").hasMessageContaining("format 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"format\":1}", "{\"format\":1,\"number\":\"x\"}",
            "{\"format\":{}}"})
    void whatIsNotAManifestIsRejected(String json) {
        assertThatThrownBy(() -> ManifestJson.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(StoreException.class);
    }
}
