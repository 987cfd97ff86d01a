package peel.bench.request;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import peel.model.Force;
import peel.model.Month;

/// Rows of a month's street files, drawn with equal chances, so that places are drawn as often as they have crimes.
///
/// @param month their month
/// @param points coordinates of places, as `lat,lng`
/// @param ids ids of crimes
/// @param forcesUnplaced forces with crimes that have no place
record RowSample(Month month, List<String> points, List<String> ids, List<String> forcesUnplaced) {
    // Columns of street files; no name with a comma comes before them (docs/spec/archive.md#quoting).
    private static final int ID = 0;
    private static final int LNG = 4;
    private static final int LAT = 5;
    private static final int COLUMNS = 7;

    static RowSample read(Path archive, Month month, int count, Random random) throws IOException {
        var points = new Reservoir(count, random);
        var ids = new Reservoir(count, random);
        List<String> unplaced = new ArrayList<>();
        for (Path file : streetFiles(archive, month)) {
            String name = String.valueOf(file.getFileName());
            String force = name.substring("YYYY-MM-".length(), name.length() - "-street.csv".length());
            boolean hasUnplaced = false;
            try (BufferedReader in = Files.newBufferedReader(file)) {
                in.readLine();
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    String[] row = line.split(",", COLUMNS);
                    if (row[LAT].isEmpty()) {
                        hasUnplaced = true;
                    } else {
                        points.offer(row[LAT] + "," + row[LNG]);
                    }
                    if (!row[ID].isEmpty() && !force.equals(Force.NORTHERN_IRELAND_ID)) {
                        ids.offer(row[ID]);
                    }
                }
            }
            if (hasUnplaced) {
                unplaced.add(force);
            }
        }
        return new RowSample(month, points.kept, ids.kept, unplaced);
    }

    private static List<Path> streetFiles(Path archive, Month month) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> street = Files.newDirectoryStream(archive.resolve(month.toString()),
                "*-street.csv")) {
            street.forEach(files::add);
        }
        files.sort(null);
        return files;
    }

    /// So many of all that were offered.
    private static final class Reservoir {
        private final List<String> kept = new ArrayList<>();
        private final int count;
        private final Random random;
        private int offered;

        Reservoir(int count, Random random) {
            this.count = count;
            this.random = random;
        }

        void offer(String text) {
            offered++;
            if (kept.size() < count) {
                kept.add(text);
            } else {
                int place = random.nextInt(offered);
                if (place < count) {
                    kept.set(place, text);
                }
            }
        }
    }
}
