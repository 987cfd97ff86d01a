package peel.archive.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import peel.model.RecordKind;

/// The first lines of the three kinds of CSV as the archive writes them, which have not changed since 2010.
public final class CsvHeaders {
    private static final String STREET = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,"
            + "Crime type,Last outcome category,Context";
    private static final String OUTCOMES = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,"
            + "Outcome type";
    private static final String STOPS = "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,"
            + "Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,"
            + "Outcome linked to object of search,Removal of more than just outer clothing";

    private CsvHeaders() {}

    /// The header of a kind, without its line end.
    static String of(RecordKind kind) {
        return switch (kind) {
            case STREET -> STREET;
            case OUTCOMES -> OUTCOMES;
            case STOP_AND_SEARCH -> STOPS;
        };
    }

    /// How many columns a kind has.
    static int columns(RecordKind kind) {
        return (int) of(kind).chars().filter(c -> c == ',').count() + 1;
    }

    /// The columns of a kind, in order.
    public static List<String> names(RecordKind kind) {
        return List.of(of(kind).split(",", -1));
    }

    /// Whether the first line is the header of a kind as the archive writes it.
    ///
    /// @param start the first bytes of a file
    static boolean isStart(RecordKind kind, byte[] start) {
        byte[] header = of(kind).getBytes(StandardCharsets.US_ASCII);
        int from = start.length > 2 && start[0] == (byte) 0xef && start[1] == (byte) 0xbb && start[2] == (byte) 0xbf
                ? 3
                : 0;
        int to = from + header.length;
        return start.length >= to && Arrays.equals(header, 0, header.length, start, from, to)
                && (start.length == to || start[to] == '\n'
                        || (start[to] == '\r' && start.length > to + 1 && start[to + 1] == '\n'));
    }
}
