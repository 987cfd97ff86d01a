package peel.sample.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.sample.city.response.DocumentedResponses;

/// What the two upstream documents print, fact by fact.
final class DocumentedResponsesTest {
    private static final String HISTORY = "outcomes-for-crime"
            + "__id=e11dade0a92a912d12329b9b2abb856ac9520434ad6845c30f503e9901d140f1.json";
    private static final String AT_LOCATION = "crimes-at-location__date=2017-02__location_id=884227.json";

    @TempDir
    Path folder;

    @Test
    void theFolderHoldsOneFileForEachDocument() throws IOException {
        DocumentedResponses.writeTo(folder.resolve("new/answers"));
        try (var files = Files.list(folder.resolve("new/answers"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(HISTORY,
                    AT_LOCATION);
        }
    }

    @Test
    void theCrimeHistoryHoldsTheDocumentsFacts() throws IOException {
        assertThat(body(HISTORY)).contains("\"category\":\"other-theft\"",
                "\"persistent_id\":\"e11dade0a92a912d12329b9b2abb856ac9520434ad6845c30f503e9901d140f1\"",
                "\"location_subtype\":\"\"", "\"location_type\":\"Force\"", "\"latitude\":\"52.221763\"",
                "\"id\":2043595", "\"name\":\"On or near School Close\"", "\"longitude\":\"0.461236\"",
                "\"context\":\"\"", "\"month\":\"2023-12\"", "\"id\":115159023").containsSubsequence(
                        "\"code\":\"under-investigation\",\"name\":\"Under investigation\"}",
                        "\"date\":\"2023-12\",\"person_id\":null",
                        "\"code\":\"unable-to-prosecute\",\"name\":\"Unable to prosecute suspect\"}",
                        "\"date\":\"2024-01\",\"person_id\":null");
    }

    @Test
    void theCrimeAtALocationHoldsTheDocumentsFacts() throws IOException {
        assertThat(body(AT_LOCATION)).contains("\"category\":\"violent-crime\"", "\"location_type\":\"Force\"",
                "\"latitude\":\"52.643950\"", "\"id\":884227", "\"name\":\"On or near Abbey Gate\"",
                "\"longitude\":\"-1.143042\"", "\"context\":\"\"",
                "\"outcome_status\":{\"category\":\"Unable to prosecute suspect\",\"date\":\"2017-02\"}",
                "\"persistent_id\":\"4d83433f3117b3a4d2c80510c69ea188a145bd7e94f3e98924109e70333ff735\"",
                "\"id\":54726925", "\"location_subtype\":\"\"", "\"month\":\"2017-02\"");
    }

    @Test
    void keysAreInWireOrder() throws IOException {
        assertThat(keys(AT_LOCATION)).containsExactly("category", "location_type", "location", "latitude", "street",
                "id", "name", "longitude", "context", "outcome_status", "category", "date", "persistent_id", "id",
                "location_subtype", "month");
        assertThat(keys(HISTORY)).containsExactly("outcomes", "category", "code", "name", "date", "person_id",
                "category", "code", "name", "date", "person_id", "crime", "category", "location_type", "location",
                "latitude", "street", "id", "name", "longitude", "context", "persistent_id", "id", "location_subtype",
                "month");
    }

    @Test
    void bodiesAreCompact() throws IOException {
        assertThat(body(HISTORY)).doesNotContain("\n", ": ", ", ").startsWith("{").endsWith("}}");
        assertThat(body(AT_LOCATION)).doesNotContain("\n", ": ", ", ").startsWith("[{").endsWith("}]");
    }

    private String body(String file) throws IOException {
        DocumentedResponses.writeTo(folder);
        return Files.readString(folder.resolve(file));
    }

    private List<String> keys(String file) throws IOException {
        return Pattern.compile("\"([a-z_]+)\":").matcher(body(file)).results().map(match -> match.group(1)).toList();
    }
}
