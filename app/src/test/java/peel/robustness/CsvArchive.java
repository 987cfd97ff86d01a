package peel.robustness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Hand-made archives of one force and month, in which every row says which archive it is of.
///
/// @param category the crime type of every crime
/// @param outcome the outcome type of every outcome
public record CsvArchive(String category, String outcome) {
    static final String STREET_HEADER = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,"
            + "LSOA code,LSOA name,Crime type,Last outcome category,Context\n";
    static final String OUTCOMES_HEADER = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,"
            + "LSOA code,LSOA name,Outcome type\n";
    private static final int PLACES = 300;

    /// Writes crimes at some hundred places within a mile of 52.63,-1.13 and a tenth of them at no place; every second
    /// one with an id has an outcome.
    public Path write(Path folder, int crimes) throws IOException {
        StringBuilder street = new StringBuilder(STREET_HEADER);
        StringBuilder outcomes = new StringBuilder(OUTCOMES_HEADER);
        for (int crime = 0; crime < crimes; crime++) {
            String id = String.format(Locale.ROOT, "%064x", crime + 1);
            String start = id + ",2024-01,Leicestershire Police,Leicestershire Police,";
            String where = crime % 10 == 0 ? ",,No Location,,," : place(crime % PLACES);
            street.append(start).append(where).append(category).append(',').append(outcome).append(",\n");
            if (crime % 2 == 1) {
                outcomes.append(start).append(where).append(outcome).append('\n');
            }
        }
        Path month = Files.createDirectories(folder.resolve("2024-01"));
        Files.writeString(month.resolve("2024-01-leicestershire-street.csv"), street);
        Files.writeString(month.resolve("2024-01-leicestershire-outcomes.csv"), outcomes);
        return folder;
    }

    private static String place(int place) {
        int row = place / 20;
        return String.format(Locale.ROOT, "%.6f,%.6f,On or near Street %d,,,", -1.13 + place % 20 * 1e-4,
                52.63 + row * 1e-4, place);
    }
}
