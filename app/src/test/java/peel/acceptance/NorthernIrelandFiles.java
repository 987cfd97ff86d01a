package peel.acceptance;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Files of Northern Ireland, whose ids are used for other crimes each month
/// (docs/spec/archive.md#crime-ids-of-northern-ireland). The real archive has no outcomes with these ids; here they
/// exist, so that a test notices when they are joined.
public final class NorthernIrelandFiles {
    private static final List<String> MONTHS = List.of("2023-12", "2024-01");
    private static final int IDS = 60;
    private static final String FORCE = "Police Service of Northern Ireland";

    private NorthernIrelandFiles() {}

    /// Adds them to the zip of an archive.
    public static void addTo(Path zip) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(zip)) {
            for (String month : MONTHS) {
                Path folder = Files.createDirectories(files.getPath(month));
                Files.writeString(folder.resolve(month + "-northern-ireland-street.csv"),
                        file("Crime type,Last outcome category,Context", month, "Burglary,,"));
                Files.writeString(folder.resolve(month + "-northern-ireland-outcomes.csv"),
                        file("Outcome type", month, "Local resolution"));
            }
        }
    }

    private static String file(String lastColumns, String month, String lastFields) {
        return IntStream.range(0, IDS).mapToObj(number -> String.format(Locale.ROOT,
                "%064x,%s,%s,%s,-5.93%04d,54.597286,On or near ,,,%s\r\n", number + 1, month, FORCE, FORCE,
                number + (month.equals(MONTHS.getFirst()) ? 0 : 100), lastFields))
                .collect(Collectors.joining("", "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,"
                        + "LSOA code,LSOA name," + lastColumns + "\r\n", ""));
    }
}
