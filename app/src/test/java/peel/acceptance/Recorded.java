package peel.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// An answer that was recorded, and the question that it answered. `recorded-answers.csv` lists them; those of the live
/// API lie beside the project and may be absent, invented ones are always there.
///
/// @param name the file's name
/// @param loadedAs the name under which it is loaded, which states what the body does not
///            (docs/spec/api.md#names-of-response-files)
/// @param question path and query of the question
/// @param body the answer
record Recorded(String name, String loadedAs, String question, String body) {
    private static final String POLY = "{poly}";
    private static final String ID = "{id}";
    private static final String STREET = "{street}";
    private static final BigDecimal MARGIN = new BigDecimal("0.001");

    static List<Recorded> present() throws IOException {
        List<Recorded> answers = new ArrayList<>();
        String list = resource("recorded-answers.csv");
        for (String line : list.lines().skip(1).toList()) {
            String[] fields = line.split("\\|", -1);
            Path shared = Archive.shared().resolve("api/recorded").resolve(fields[1]);
            boolean isOwn = fields[0].equals("own");
            if (isOwn || Files.exists(shared)) {
                String body = isOwn ? resource("/peel/recorded/responses/" + fields[1]) : Files.readString(shared);
                answers.add(new Recorded(fields[1], fields[2].isEmpty() ? fields[1] : fields[2], fields[3], body));
            }
        }
        return answers;
    }

    /// Whether the body is as it was sent; others were indented by whoever recorded them.
    boolean isRaw() {
        return !body.contains("\n");
    }

    /// Whether the keys are in the order in which the official documents print them, which is not the wire's
    /// (docs/spec/api.md#json-form).
    boolean isDocumentsOrder() {
        String shape = Json.shape(records().getFirst());
        return shape.contains("persistent_id:string, location_subtype:") || shape.contains("involved_person")
                && !shape.contains("outcome:string, involved_person:boolean, self_defined_ethnicity");
    }

    /// Whether the answer depends on which places there are.
    boolean isOfNearestPlace() {
        return question.contains("crimes-at-location") && question.contains("lat=");
    }

    /// Whether other answers, or what else is loaded, may say something else of the same.
    boolean isOfWholeRelease() {
        return isOfNearestPlace() || Set.of("/api/forces", "/api/crimes-street-dates", "/api/crime-last-updated")
                .contains(question);
    }

    List<Object> records() {
        Object json = Json.parse(body);
        return json instanceof List<?> ? Json.items(json) : List.of(json);
    }

    /// The question. What it names is taken from the answer; a polygon holds all places of the answer.
    String target() {
        String target = question.contains(POLY) ? question.replace(POLY, polygon()) : question;
        target = target.contains(ID) ? target.replace(ID, Json.text(crimes().getFirst(), "persistent_id")) : target;
        return target.contains(STREET)
                ? target.replace(STREET, Json.text(crimes().getFirst(), "location", "street", "id"))
                : target;
    }

    /// Writes the body into a folder.
    Path writeTo(Path folder) throws IOException {
        return Files.writeString(Files.createDirectories(folder).resolve(loadedAs), body);
    }

    @Override
    public String toString() {
        return name + " " + question;
    }

    private List<Object> crimes() {
        return records().stream().map(record -> record instanceof Map<?, ?> map && map.containsKey("crime")
                ? Json.find(record, "crime")
                : record).toList();
    }

    private String polygon() {
        List<Object> crimes = crimes();
        List<BigDecimal> lats = sorted(crimes, "latitude");
        List<BigDecimal> lngs = sorted(crimes, "longitude");
        String south = lats.getFirst().subtract(MARGIN).toPlainString();
        String north = lats.getLast().add(MARGIN).toPlainString();
        String west = lngs.getFirst().subtract(MARGIN).toPlainString();
        String east = lngs.getLast().add(MARGIN).toPlainString();
        return String.join(":", south + "," + west, north + "," + west, north + "," + east, south + "," + east);
    }

    private static List<BigDecimal> sorted(List<Object> crimes, String key) {
        return crimes.stream().map(crime -> new BigDecimal(Json.text(crime, "location", key)))
                .sorted(Comparator.naturalOrder()).toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Recorded.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
