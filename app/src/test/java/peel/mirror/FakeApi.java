package peel.mirror;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The answers of an API with invented forces: bodies by request, and the answer file that each belongs into, encoded by
/// hand, so that Peel's own encoding is not asked.
public final class FakeApi {
    public static final List<String> MONTHS = List.of("2024-02", "2024-01");

    /// An id, and how it is written in paths and names of files.
    private record Id(String text, String encoded) {}

    private static final List<Id> IDS = List.of(new Id("NC04", "NC04"), new Id("Lower Town", "Lower%20Town"),
            new Id("55.CB3001", "55.CB3001"), new Id("Mill &amp; Quay", "Mill%20%26amp%3B%20Quay"),
            new Id("A__B=c", "A%5F%5FB%3Dc"), new Id("St Änne/West", "St%20%C3%84nne%2FWest"),
            new Id(".hidden", "%2Ehidden"));

    private final Map<String, String> bodies = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private int areas;
    private int crimes;

    /// @param forces how many forces there are, each with seven neighbourhoods
    public FakeApi(int forces) {
        List<String> ids = IntStream.range(0, forces).mapToObj(force -> "vale-" + force).toList();
        add("/forces", "forces", list(ids));
        add("/crime-categories", "crime-categories", "[{\"url\":\"burglary\",\"name\":\"Burglary\"}]");
        add("/crimes-street-dates", "crimes-street-dates", MONTHS.stream()
                .map(month -> "{\"date\":\"" + month + "\",\"stop-and-search\":[\"btp\"]}")
                .collect(Collectors.joining(",", "[", "]")));
        add("/crime-last-updated", "crime-last-updated", "{\"date\":\"2024-02-01\"}");
        ids.forEach(this::addForce);
        MONTHS.forEach(month -> add("/stops-force?force=btp&date=" + month,
                "btp/" + month + "/stops-force__force=btp__date=" + month, "[]"));
    }

    private void addForce(String force) {
        add("/forces/" + force, force + "/force__id=" + force,
                "{\"description\":null,\"url\":\"\",\"engagement_methods\":"
                        + "[],\"telephone\":\"101\",\"id\":\"" + force + "\",\"name\":\"The Vale\"}");
        add("/forces/" + force + "/people", force + "/force-people__force=" + force, "[]");
        add("/" + force + "/neighbourhoods", force + "/neighbourhoods__force=" + force,
                list(IDS.stream().map(Id::text).toList()));
        IDS.forEach(id -> addNeighbourhood(force, id));
        for (String month : MONTHS) {
            String folder = force + "/" + month + "/";
            add("/crimes-no-location?category=all-crime&force=" + force + "&date=" + month, folder
                    + "crimes-no-location__category=all-crime__force=" + force + "__date=" + month, "[]");
            add("/stops-force?force=" + force + "&date=" + month,
                    folder + "stops-force__force=" + force + "__date=" + month, "[]");
        }
    }

    private void addNeighbourhood(String force, Id id) {
        String path = "/" + force + "/" + id.encoded();
        String name = "__force=" + force + "__id=" + id.encoded();
        add(path, force + "/neighbourhood" + name, "{\"url_force\":\"\",\"contact_details\":{},\"name\":\"Leake &amp; "
                + "Quay\",\"links\":[],\"centre\":{\"latitude\":\"52.6\",\"longitude\":\"-1.1\"},\"locations\":[],"
                + "\"id\":\"" + id.text() + "\",\"population\":\"0\"}");
        double south = 52 + areas++ / 100.0;
        List<String[]> corners = Stream.of("0 0", "0 1", "1 1", "1 0").map(corner -> corner.split(" ", -1))
                .map(corner -> new String[]{
                        String.format(Locale.ROOT, "%.4f", south + Integer.parseInt(corner[0]) / 100.0),
                        "-1.0" + corner[1] + "234567"})
                .toList();
        add(path + "/boundary", force + "/neighbourhood-boundary" + name, corners.stream()
                .map(corner -> "{\"latitude\":\"" + corner[0] + "\",\"longitude\":\"" + corner[1] + "\"}")
                .collect(Collectors.joining(",", "[", "]")));
        add(path + "/people", force + "/neighbourhood-people" + name,
                "[{\"bio\":null,\"contact_details\":{},\"name\":\"Ida Marsh\",\"rank\":\"PC\"}]");
        add(path + "/events", force + "/neighbourhood-events" + name, "[]");
        add(path + "/priorities", force + "/neighbourhood-priorities" + name, "[]");
        for (String month : MONTHS) {
            String form = " date=" + month + "&poly=" + corners.stream()
                    .map(corner -> corner[0] + "," + corner[1]).collect(Collectors.joining(":"));
            String folder = force + "/" + month + "/";
            String posted = "__date=" + month + name;
            bodies.put("POST /crimes-street/all-crime" + form, "[" + crime(month, south) + "]");
            bodies.put("POST /outcomes-at-location" + form, "[]");
            files.put(folder + "crimes-street" + posted + ".json", "POST /crimes-street/all-crime" + form);
            files.put(folder + "outcomes-at-location" + posted + ".json", "POST /outcomes-at-location" + form);
        }
    }

    private String crime(String month, double south) {
        crimes++;
        return String.format(Locale.ROOT, "{\"category\":\"burglary\",\"location_type\":\"Force\",\"location\":"
                + "{\"latitude\":\"%.6f\",\"street\":{\"id\":%d,\"name\":\"On or near Quay\"},\"longitude\":"
                + "\"-1.055000\"},\"context\":\"\",\"outcome_status\":null,\"persistent_id\":\"%064x\",\"id\":%d,"
                + "\"location_subtype\":\"\",\"month\":\"%s\"}", south + 0.005, 700 + Math.round(south * 100), crimes,
                crimes, month);
    }

    private static String list(List<String> ids) {
        return ids.stream().map(id -> "{\"id\":\"" + id + "\",\"name\":\"Leake &amp; Quay\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    /// Puts another answer in place of that to a path.
    public void put(String path, String body) {
        bodies.put("GET " + path, body);
    }

    /// Takes the answer to a path away, so that it is 404.
    public void remove(String path) {
        bodies.remove("GET " + path);
        files.values().remove("GET " + path);
    }

    private void add(String path, String file, String body) {
        bodies.put("GET " + path, body);
        files.put(file + ".json", "GET " + path);
    }

    /// The bodies by request: `GET` and path, or `POST`, path and form, decoded.
    public Map<String, String> bodies() {
        return bodies;
    }

    /// The bodies by answer file.
    public Map<String, String> bodiesByFile() {
        Map<String, String> byFile = new LinkedHashMap<>();
        new ArrayList<>(files.entrySet()).forEach(file -> byFile.put(file.getKey(),
                String.valueOf(bodies.get(file.getValue()))));
        return byFile;
    }

    /// The request that an answer file answers.
    public String requestOf(String file) {
        return String.valueOf(files.get(file));
    }
}
