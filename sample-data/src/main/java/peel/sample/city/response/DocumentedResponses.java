package peel.sample.city.response;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import peel.sample.format.ArchiveTarget;

/// The two example responses in the documents of the public API, as response files that `peel load` takes.
///
/// Each file holds one body in wire form (compact, keys in wire order: docs/spec/api.md#records) and is named
/// `METHOD__key=value.json` after its request. The archive of `CityArchive` holds none of these crimes and
/// nothing on their places.
public final class DocumentedResponses {
    private static final Map<String, String> BODIES = new TreeMap<>(Map.of(
            "outcomes-for-crime__id=e11dade0a92a912d12329b9b2abb856ac9520434ad6845c30f503e9901d140f1.json", """
                    {"outcomes":[\
                    {"category":{"code":"under-investigation","name":"Under investigation"},\
                    "date":"2023-12","person_id":null},\
                    {"category":{"code":"unable-to-prosecute","name":"Unable to prosecute suspect"},\
                    "date":"2024-01","person_id":null}],\
                    "crime":{"category":"other-theft","location_type":"Force",\
                    "location":{"latitude":"52.221763",\
                    "street":{"id":2043595,"name":"On or near School Close"},"longitude":"0.461236"},\
                    "context":"",\
                    "persistent_id":"e11dade0a92a912d12329b9b2abb856ac9520434ad6845c30f503e9901d140f1",\
                    "id":115159023,"location_subtype":"","month":"2023-12"}}""",
            "crimes-at-location__date=2017-02__location_id=884227.json", """
                    [{"category":"violent-crime","location_type":"Force",\
                    "location":{"latitude":"52.643950",\
                    "street":{"id":884227,"name":"On or near Abbey Gate"},"longitude":"-1.143042"},\
                    "context":"",\
                    "outcome_status":{"category":"Unable to prosecute suspect","date":"2017-02"},\
                    "persistent_id":"4d83433f3117b3a4d2c80510c69ea188a145bd7e94f3e98924109e70333ff735",\
                    "id":54726925,"location_subtype":"","month":"2017-02"}]"""));

    private DocumentedResponses() {}

    /// Writes both files, without a line end after the body, in place of older ones.
    ///
    /// @param folder made if it is missing
    /// @throws IOException if a file cannot be written
    public static void writeTo(Path folder) throws IOException {
        try (ArchiveTarget target = ArchiveTarget.of(folder)) {
            writeTo(target);
        }
    }

    /// Adds both files, without a line end after the body, to a folder or zip.
    ///
    /// @throws IOException if a file cannot be written
    public static void writeTo(ArchiveTarget target) throws IOException {
        for (Map.Entry<String, String> response : BODIES.entrySet()) {
            target.add(response.getKey(), file -> file.write(response.getValue().getBytes(UTF_8)));
        }
    }
}
