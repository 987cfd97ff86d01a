package peel.opensearch.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import peel.model.Month;
import peel.model.RecordKind;
import peel.opensearch.record.ByteSink;
import peel.store.StoreException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Manifests as JSON.
public final class ManifestJson {
    private static final JsonFactory JSON = new JsonFactory();

    private ManifestJson() {}

    /// The JSON of a manifest.
    public static byte[] write(ReleaseManifest manifest) {
        ByteSink out = new ByteSink(1 << 12);
        raw(out, "{\"format\":").decimal(ReleaseManifest.FORMAT);
        raw(out, ",\"number\":").decimal(manifest.number());
        raw(out, ",\"tag\":").jsonText(manifest.tag());
        raw(out, ",\"publishedAt\":").jsonText(manifest.publishedAt().toString());
        raw(out, ",\"places\":").decimal(manifest.places());
        raw(out, ",\"bytes\":").decimal(manifest.bytes());
        raw(out, ",\"steps\":").decimal(manifest.steps());
        raw(out, ",\"reference\":").jsonText(manifest.reference());
        raw(out, ",\"sections\":{");
        String separator = "";
        for (Map.Entry<ReferenceSection, Integer> section : new EnumMap<>(manifest.sections()).entrySet()) {
            raw(out, separator).jsonText(section.getKey().id());
            raw(out, ":").decimal(section.getValue());
            separator = ",";
        }
        raw(out, "},\"firstCrimeIds\":{");
        separator = "";
        for (Map.Entry<Month, Integer> first : new TreeMap<>(manifest.firstCrimeIds()).entrySet()) {
            raw(out, separator).jsonText(first.getKey().toString());
            raw(out, ":").decimal(first.getValue());
            separator = ",";
        }
        raw(out, "},\"months\":[");
        separator = "";
        for (MonthIndex month : manifest.months()) {
            raw(out, separator);
            raw(out, "{\"kind\":").jsonText(month.kind().id());
            raw(out, ",\"month\":").jsonText(month.month().toString());
            raw(out, ",\"index\":").jsonText(month.index());
            raw(out, ",\"records\":").decimal(month.records());
            raw(out, "}");
            separator = ",";
        }
        return raw(out, "]}").toByteArray();
    }

    private static ByteSink raw(ByteSink out, String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            out.put(ascii.charAt(i));
        }
        return out;
    }

    /// Reads a manifest.
    ///
    /// @throws StoreException when it is not a manifest, or one of another format
    public static ReleaseManifest read(byte[] json) throws StoreException {
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            return new Reader().read(in);
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new StoreException("a release on the cluster cannot be read: publish it again", e);
        }
    }

    /// The members of a manifest while it is read. Members that are not known are left out.
    private static final class Reader {
        private final Map<String, String> values = new TreeMap<>();
        private final Map<ReferenceSection, Integer> sections = new EnumMap<>(ReferenceSection.class);
        private final Map<Month, Integer> firstCrimeIds = new TreeMap<>();
        private final List<MonthIndex> months = new ArrayList<>();

        ReleaseManifest read(JsonParser in) throws StoreException {
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                in.nextToken();
                switch (name) {
                    case "sections" -> sections(in);
                    case "firstCrimeIds" -> members(in)
                            .forEach((month, id) -> firstCrimeIds.put(month(month), Integer.parseInt(id)));
                    case "months" -> months(in);
                    default -> {
                        values.put(name, in.currentToken().isScalarValue() ? in.getString() : "");
                        in.skipChildren();
                    }
                }
            }
            requireFormat();
            return new ReleaseManifest(number("number"), text("tag"), Instant.parse(text("publishedAt")),
                    (int) number("places"), number("bytes"), firstCrimeIds, months, text("reference"), sections,
                    (int) number("steps"));
        }

        private void requireFormat() throws StoreException {
            if (number("format") != ReleaseManifest.FORMAT) {
                throw new StoreException("the release on the cluster has the format " + text("format")
                        + ", and this version of Peel reads the format " + ReleaseManifest.FORMAT
                        + ": publish and serve with the same version");
            }
        }

        private void sections(JsonParser in) {
            Map<String, String> documents = members(in);
            for (ReferenceSection section : ReferenceSection.values()) {
                sections.put(section, Integer.parseInt(documents.getOrDefault(section.id(), "0")));
            }
        }

        private void months(JsonParser in) {
            while (in.nextToken() == JsonToken.START_OBJECT) {
                Map<String, String> month = members(in);
                months.add(new MonthIndex(
                        RecordKind.find(required(month, "kind")).orElseThrow(IllegalArgumentException::new),
                        month(required(month, "month")), required(month, "index"),
                        Integer.parseInt(required(month, "records"))));
            }
        }

        private static Map<String, String> members(JsonParser in) {
            Map<String, String> members = new TreeMap<>();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                in.nextToken();
                members.put(name, in.getString());
            }
            return members;
        }

        private static Month month(String text) {
            return Month.parse(text).orElseThrow(() -> new IllegalArgumentException(text + " is not a month"));
        }

        private String text(String name) {
            return required(values, name);
        }

        private long number(String name) {
            return Long.parseLong(text(name));
        }

        private static String required(Map<String, String> members, String name) {
            String value = members.get(name);
            if (value == null) {
                throw new IllegalArgumentException("the member " + name + " is missing");
            }
            return value;
        }
    }
}
