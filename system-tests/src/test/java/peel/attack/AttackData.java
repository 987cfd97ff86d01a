package peel.attack;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import peel.robustness.DataDirectory;

/// A data directory with a month as large as a real one, so that an answer can be larger than a small heap; and a second,
/// small month that grows by one crime with each release, so that it shows which release is served.
final class AttackData {
    /// The large month.
    static final String MONTH = "2024-01";

    /// Crimes at one place, a small answer of the large month.
    static final String SMALL_REQUEST = "/api/crimes-at-location?date=" + MONTH + "&lat=52.63&lng=-1.13";

    private static final String GROWING_MONTH = "2024-02";
    private static final String GROWING_REQUEST = "/api/crimes-at-location?date=" + GROWING_MONTH
            + "&lat=52.63&lng=-1.13";
    private static final String HEADER = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,"
            + "LSOA name,Crime type,Last outcome category,Context\n";
    private static final String FORCE = ",Leicestershire Police,Leicestershire Police,";
    private static final int CRIMES = 300_000;
    private static final int CRIMES_IN_THE_CITY = 6_000;
    private static final int PLACES_OF_THE_CITY = 600;
    private static final int PLACES_OF_THE_COUNTRY = 60_000;

    private final Path folder;
    private final DataDirectory directory;
    private final AtomicInteger releases = new AtomicInteger();

    private AttackData(Path folder) {
        this.folder = folder;
        directory = new DataDirectory(folder.resolve("data"));
    }

    /// Makes one, with its first release, within some seconds.
    static AttackData create(Path folder) throws IOException {
        AttackData data = new AttackData(folder);
        data.writeMonth(MONTH, CRIMES);
        data.publish();
        return data;
    }

    Path directory() {
        return directory.path();
    }

    /// Loads one more release. A server that has taken it up shows its number in [#releaseServed].
    ///
    /// @return its number
    int publish() {
        try {
            int number = releases.incrementAndGet();
            writeMonth(GROWING_MONTH, number);
            directory.load(folder.resolve(number == 1 ? "csv" : "csv/" + GROWING_MONTH));
            return number;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The number of the release that a server answers from, by the small month: as many crimes as releases.
    static int releaseServed(Target target) throws IOException {
        return Probe.ask(target, GROWING_REQUEST).body().split("\"persistent_id\"", -1).length - 1;
    }

    private void writeMonth(String month, int crimes) throws IOException {
        Path file = Files.createDirectories(folder.resolve("csv").resolve(month))
                .resolve(month + "-leicestershire-street.csv");
        String zeros = "0".repeat(64);
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.append(HEADER);
            for (int crime = 0; crime < crimes; crime++) {
                String id = month.substring(5) + Integer.toHexString(crime + 1);
                csv.append(id).append(zeros, id.length(), 64).append(',').append(month).append(FORCE)
                        .append(place(crime, crimes)).append(",E01013641,Leicester 018A,Violence and sexual offences,")
                        .append("Under investigation,\n");
            }
        }
    }

    /// The first crimes of a large month are in a city of one mile, the others all over the country; those of a small month
    /// are all at one place.
    private static String place(int crime, int crimes) {
        int place = crime % PLACES_OF_THE_CITY;
        if (crimes < CRIMES) {
            return place(52_630_000, -1_130_000, 0);
        }
        if (crime < CRIMES_IN_THE_CITY) {
            return place(52_630_000 + place / 30 * 500, -1_130_000 + place % 30 * 500, place);
        }
        int far = crime % PLACES_OF_THE_COUNTRY;
        return place(50_500_000 + far / 200 * 8_000, -3_000_000 + far % 200 * 9_001, far);
    }

    private static String place(int latMicro, int lngMicro, int number) {
        return degrees(lngMicro) + "," + degrees(latMicro) + ",On or near Street " + number;
    }

    private static String degrees(int micro) {
        int size = Math.abs(micro);
        return String.format(Locale.ROOT, "%s%d.%06d", micro < 0 ? "-" : "", size / 1_000_000, size % 1_000_000);
    }
}
