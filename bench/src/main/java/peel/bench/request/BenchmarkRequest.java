package peel.bench.request;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import peel.model.Month;

/// A request, the same for every engine.
///
/// @param kind its kind
/// @param month the month; without meaning for kinds that are of no month or of all
/// @param what a point as `lat,lng`, a polygon as `lat,lng:lat,lng:...`, a persistent id, a force's id,
///            a tile as `zoom/x/y`, or nothing
public record BenchmarkRequest(RequestKind kind, Month month, String what) {

    /// The latitude of a point in degrees.
    public double lat() {
        return Double.parseDouble(what.substring(0, what.indexOf(',')));
    }

    /// The longitude of a point in degrees.
    public double lng() {
        return Double.parseDouble(what.substring(what.indexOf(',') + 1));
    }

    /// The corners of a polygon, latitude first.
    public double[][] corners() {
        String[] texts = what.split(":", -1);
        double[][] corners = new double[texts.length][];
        for (int i = 0; i < texts.length; i++) {
            int comma = texts[i].indexOf(',');
            corners[i] = new double[]{Double.parseDouble(texts[i].substring(0, comma)),
                    Double.parseDouble(texts[i].substring(comma + 1))};
        }
        return corners;
    }

    /// Writes requests into a file, one a line.
    public static void write(Path file, List<BenchmarkRequest> requests) throws IOException {
        List<String> lines = new ArrayList<>();
        requests.forEach(each -> lines.add(each.kind.name() + "\t" + each.month + "\t" + each.what));
        Files.write(file, lines);
    }

    /// The requests of a file.
    ///
    /// @throws IllegalArgumentException for a file that [#write] did not write
    public static List<BenchmarkRequest> read(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream().map(line -> {
            String[] parts = line.split("\t", -1);
            return new BenchmarkRequest(RequestKind.valueOf(parts[0]),
                    Month.parse(parts[1]).orElseThrow(() -> new IllegalArgumentException("not a request: " + line)),
                    parts[2]);
        }).toList();
    }
}
