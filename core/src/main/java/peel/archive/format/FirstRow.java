package peel.archive.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import peel.archive.csv.CsvLayout;
import peel.archive.csv.NullWords;
import peel.geo.DecimalDegrees;
import peel.geo.MicroDegrees;
import peel.model.PersistentId;
import peel.model.RecordKind;
import peel.model.Vocabulary;

/// Examines the first row of a file for what the header does not show: that there is no header, that each row begins with
/// its number, or that a column contains names of files.
final class FirstRow {
    private static final Vocabulary KNOWN = new Vocabulary();

    private FirstRow() {}

    /// The kind of which the fields are a whole row in the archive's order, without doubt: as many fields, and month, id,
    /// coordinates and type all are what they have to be.
    static Optional<RecordKind> kind(List<String> fields) {
        for (RecordKind kind : RecordKind.values()) {
            if (fields.size() == CsvHeaders.columns(kind) && isRow(kind, fields)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static boolean isRow(RecordKind kind, List<String> fields) {
        return switch (kind) {
            case STREET -> isCrime(fields) && KNOWN.findCategoryNamed(fields.get(CsvColumns.CRIME_TYPE)).isPresent();
            case OUTCOMES -> isCrime(fields) && KNOWN.findOutcomeNamed(fields.get(CsvColumns.OUTCOME_TYPE)).isPresent();
            case STOP_AND_SEARCH -> StopTimeText.parse(fields.get(CsvColumns.STOP_DATE)).isPresent()
                    && isPoint(fields.get(CsvColumns.STOP_LATITUDE), fields.get(CsvColumns.STOP_LONGITUDE));
        };
    }

    private static boolean isCrime(List<String> fields) {
        String id = fields.get(CsvColumns.CRIME_ID);
        return isTime(RecordKind.STREET, fields.get(CsvColumns.MONTH))
                && (NullWords.isNull(id) || PersistentId.parse(id.strip()).isPresent())
                && isPoint(fields.get(CsvColumns.LATITUDE), fields.get(CsvColumns.LONGITUDE));
    }

    private static boolean isPoint(String latitude, String longitude) {
        return (NullWords.isNull(latitude) && NullWords.isNull(longitude))
                || (MicroDegrees.isLatitude(degrees(latitude)) && MicroDegrees.isLongitude(degrees(longitude)));
    }

    private static int degrees(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return DecimalDegrees.parse(bytes, 0, bytes.length);
    }

    /// Whether rows begin with a field that the header does not name: there is one field more, and it moves month or date.
    static boolean hasRowNumber(CsvLayout layout, List<String> fields) {
        int field = layout.fields()
                .get(layout.kind() == RecordKind.STOP_AND_SEARCH ? CsvColumns.STOP_DATE : CsvColumns.MONTH);
        return fields.size() == layout.fieldCount() + 1 && !isTime(layout.kind(), fields.get(field))
                && isTime(layout.kind(), fields.get(field + 1));
    }

    private static boolean isTime(RecordKind kind, String text) {
        return switch (kind) {
            case STREET, OUTCOMES -> MonthText.parse(text, Optional.empty()).isPresent();
            case STOP_AND_SEARCH -> StopTimeText.parse(text).isPresent();
        };
    }

    /// The first of some fields that names an archive file of the kind, or [CsvLayout#ABSENT].
    static int fileField(RecordKind kind, List<Integer> candidates, List<String> fields) {
        return candidates.stream()
                .filter(field -> field < fields.size() && ArchiveFileName.of(fields.get(field)).isOf(kind)).findFirst()
                .orElse(CsvLayout.ABSENT);
    }
}
