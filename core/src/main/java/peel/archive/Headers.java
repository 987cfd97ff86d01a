package peel.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import peel.model.RecordKind;

/// The first lines of the three kinds of CSV, which have not changed since 2010 (FACTS 1), and what a file is by its
/// name and first line.
final class Headers {
    private static final String STREET = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,"
            + "Crime type,Last outcome category,Context";
    private static final String OUTCOMES = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,"
            + "Outcome type";
    private static final String STOPS = "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,"
            + "Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,"
            + "Outcome linked to object of search,Removal of more than just outer clothing";

    /// More than the longest header with a byte order mark.
    private static final int PEEK = 1024;

    private Headers() {}

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

    /// What a file is. The name tells JSON, KML and zip; everything else is told by its first line.
    static Format format(String name, Peek peek) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return new Format.JsonAnswer();
        }
        if (lower.endsWith(".kml")) {
            return new Format.Kml();
        }
        if (lower.endsWith(".zip")) {
            return new Format.Other("a zip inside a source is not opened; name it as a source of its own");
        }
        String first;
        try (InputStream in = peek.open()) {
            first = firstLine(in.readNBytes(PEEK));
        }
        Optional<RecordKind> kind = kind(first);
        if (kind.isPresent()) {
            return new Format.Csv(kind.get());
        }
        return new Format.Other(first.isEmpty()
                ? "its first line is empty, where a header belongs"
                : "its first line is no header of police.uk: " + Excerpt.of(first));
    }

    private static Optional<RecordKind> kind(String header) {
        for (RecordKind kind : RecordKind.values()) {
            if (of(kind).equals(header)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static String firstLine(byte[] start) {
        String text = new String(start, StandardCharsets.UTF_8);
        int from = text.startsWith("\ufeff") ? 1 : 0;
        int end = text.indexOf('\n');
        int to = end < 0 ? text.length() : end;
        return text.substring(from, to > from && text.charAt(to - 1) == '\r' ? to - 1 : to);
    }

    /// Opens the file whose first line is wanted.
    @FunctionalInterface
    interface Peek {
        InputStream open() throws IOException;
    }
}
