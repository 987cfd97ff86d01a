package peel.archive.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import peel.archive.csv.ColumnNotes;
import peel.archive.csv.CsvLayout;
import peel.model.RecordKind;

/// The columns of a header, found by their names. Only letters and digits count, in any case, so that `Crime ID`,
/// `crime_id`, `Crime.ID` and `CRIMEID` are the same.
public final class HeaderColumns {
    /// Other names of coordinates that are as clear.
    private static final Map<String, String> ALIASES = Map.of("lat", "latitude", "lng", "longitude", "lon", "longitude",
            "long", "longitude");
    private static final Set<String> NEVER_FILLED = Set.of("Context");

    /// With fewer columns of a kind a header is not meant to be of it.
    private static final int FEWEST = 4;
    private static final int FEWEST_OF_STOPS = 6;

    private final RecordKind kind;
    private final List<String> names;
    private final List<String> columns;
    private final int[] fields;
    private final boolean[] isKnown;
    private final List<String> repeated = new ArrayList<>();
    private int found;

    /// Looks for the columns of a kind.
    ///
    /// @param names the fields of the header line
    public HeaderColumns(RecordKind kind, List<String> names) {
        this.kind = kind;
        this.names = names;
        columns = CsvHeaders.names(kind);
        fields = new int[columns.size() + 1];
        isKnown = new boolean[names.size()];
        Arrays.fill(fields, CsvLayout.ABSENT);
        Map<String, Integer> columnByKey = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            columnByKey.put(key(columns.get(column)), column);
        }
        find(columnByKey, false);
        find(columnByKey, true);
    }

    private void find(Map<String, Integer> columnByKey, boolean byAlias) {
        for (int field = 0; field < names.size(); field++) {
            String key = key(names.get(field));
            Integer column = columnByKey.get(byAlias ? ALIASES.getOrDefault(key, "") : key);
            if (column == null || (byAlias && fields[column] != CsvLayout.ABSENT)) {
                continue;
            }
            if (fields[column] == CsvLayout.ABSENT) {
                fields[column] = field;
                found++;
            } else {
                repeated.add(columns.get(column));
            }
            isKnown[field] = true;
        }
    }

    /// The part of a name by which columns are compared: letters and digits, in lower case.
    public static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        name.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /// The kind whose columns were looked for.
    public RecordKind kind() {
        return kind;
    }

    /// How many columns of the kind the header has.
    public int found() {
        return found;
    }

    /// Whether the header has so many columns of the kind that it must be meant.
    public boolean isLikely() {
        return found >= (kind == RecordKind.STOP_AND_SEARCH ? FEWEST_OF_STOPS : FEWEST);
    }

    /// Columns that the header names twice.
    public List<String> repeated() {
        return repeated;
    }

    /// Columns without which rows of the kind cannot be read, and that the header does not have.
    public List<String> missingNeeded() {
        return needed(kind).stream().filter(column -> fields[column] == CsvLayout.ABSENT).map(columns::get).toList();
    }

    /// Fields that are not columns of the archive.
    public List<Integer> unknownFields() {
        List<Integer> unknown = new ArrayList<>();
        for (int field = 0; field < names.size(); field++) {
            if (!isKnown[field] && !names.get(field).isBlank()) {
                unknown.add(field);
            }
        }
        return unknown;
    }

    /// What the summary states about the columns.
    ///
    /// @param fileField the field that names files, which is not left out, or [CsvLayout#ABSENT]
    public ColumnNotes notes(int fileField) {
        List<String> missing = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            if (fields[column] == CsvLayout.ABSENT && !NEVER_FILLED.contains(columns.get(column))) {
                missing.add(columns.get(column));
            }
        }
        List<String> skipped = unknownFields().stream().filter(field -> field != fileField).map(names::get).toList();
        return ColumnNotes.of(skipped, missing);
    }

    /// The field of each column, or [CsvLayout#ABSENT].
    public List<Integer> fields() {
        return Arrays.stream(fields).boxed().toList();
    }

    private static List<Integer> needed(RecordKind kind) {
        return switch (kind) {
            case STREET -> List.of(CsvColumns.MONTH, CsvColumns.LONGITUDE, CsvColumns.LATITUDE, CsvColumns.CRIME_TYPE);
            case OUTCOMES -> List.of(CsvColumns.CRIME_ID, CsvColumns.MONTH, CsvColumns.LONGITUDE, CsvColumns.LATITUDE,
                    CsvColumns.OUTCOME_TYPE);
            case STOP_AND_SEARCH -> List.of(CsvColumns.STOP_TYPE, CsvColumns.STOP_DATE, CsvColumns.STOP_LATITUDE,
                    CsvColumns.STOP_LONGITUDE);
        };
    }
}
