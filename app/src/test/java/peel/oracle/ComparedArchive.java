package peel.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import peel.acceptance.Archive;
import peel.acceptance.CsvOracle;
import peel.acceptance.NorthernIrelandFiles;
import peel.acceptance.RandomAreas.Point;
import peel.acceptance.RunningServer;
import peel.geo.Morton;
import peel.store.Release;
import peel.testing.Seeds;

/// An archive with random neighbourhoods, loaded and served by Peel and read by another database.
record ComparedArchive(Archive archive, RunningServer served, CsvOracle oracle, QuerySql sql, RandomQueries queries) {
    private static final int NEIGHBOURHOODS = 40;

    static ComparedArchive of(Archive archive, Path folder) throws IOException, SQLException {
        Path home = Files.createDirectories(folder.resolve(archive.name()));
        Path zip = archive.zip(home);
        if (archive == Archive.DEMO) {
            NorthernIrelandFiles.addTo(zip);
        }
        Random random = Seeds.random("ComparedArchive " + archive);
        CsvOracle oracle = CsvOracle.of(zip, home);
        oracle.run(CsvOracle.resource(ComparedArchive.class, "records.sql").replace("FOLDER", home.toString()));
        List<Point> points = points(oracle);
        List<RandomNeighbourhood> neighbourhoods = IntStream.range(0, NEIGHBOURHOODS)
                .mapToObj(i -> RandomNeighbourhood.of(random, i, points)).toList();
        for (RandomNeighbourhood neighbourhood : neighbourhoods) {
            neighbourhood.writeTo(home.resolve("boundaries"));
        }
        RunningServer served = RunningServer.of(home.resolve("data"), List.of(zip, home.resolve("boundaries")));
        oracle.run(places(points, neighbourhoods, served));
        oracle.run(CsvOracle.resource(ComparedArchive.class, "facts.sql"));
        return new ComparedArchive(archive, served, oracle, new QuerySql(points, neighbourhoods), new RandomQueries(
                random, points, neighbourhoods.stream().map(RandomNeighbourhood::id).toList(), oracle));
    }

    private static List<Point> points(CsvOracle oracle) throws SQLException {
        List<Point> points = new ArrayList<>();
        for (String line : oracle.lines("SELECT DISTINCT lat, lng FROM (SELECT lat, lng FROM crime_cells UNION "
                + "SELECT lat, lng FROM outcome_cells UNION SELECT lat, lng FROM stop_cells) "
                + "WHERE lat IS NOT NULL ORDER BY ALL")) {
            int bar = line.indexOf('|');
            points.add(new Point(Integer.parseInt(line.substring(0, bar)), Integer.parseInt(line.substring(bar + 1))));
        }
        return points;
    }

    /// Fills the table of places. Ids are Peel's own, so they come from there.
    private static String places(List<Point> points, List<RandomNeighbourhood> neighbourhoods, RunningServer served)
            throws IOException {
        Map<Point, Integer> ids = new HashMap<>();
        try (Release release = served.store().acquire().orElseThrow()) {
            release.places("", place -> ids.put(new Point(place.latMicro(), place.lngMicro()), place.id()));
        }
        List<String> rows = new ArrayList<>();
        for (int number = 0; number < points.size(); number++) {
            Point point = points.get(number);
            String neighbourhood = neighbourhoods.stream().filter(area -> area.contains(point))
                    .min(Comparator.comparingDouble(RandomNeighbourhood::size))
                    .map(area -> "'" + area.id() + "'").orElse("NULL");
            rows.add("(" + number + "," + point.lat() + "," + point.lng() + ",'" + ids.get(point) + "',"
                    + neighbourhood + "," + Morton.key(point.lat(), point.lng()) + ")");
        }
        return "INSERT INTO places VALUES " + String.join(",", rows);
    }

    @Override
    public String toString() {
        return archive.name();
    }

    /// Stops the server; not `close`, since JUnit closes what it hands to one test and this is shared.
    void stop() throws IOException, SQLException {
        served.close();
        oracle.close();
    }
}
