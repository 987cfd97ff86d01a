package peel.archive.police;

import java.util.Set;
import peel.archive.csv.CsvLayout;
import peel.archive.csv.CsvParser;
import peel.archive.csv.NullWords;
import peel.archive.format.CsvColumns;
import peel.model.RecordKind;
import peel.model.Vocabulary;

/// A row with more or fewer fields than the header, as Excel writes them: it adds commas behind rows, and leaves out the
/// blank ends of others. A row from whose middle a field was lost looks alike. So such a row is read only if each column
/// behind which something may be missing holds a word that is known to belong there.
public final class RaggedRow {
    /// The outcomes of stops that the archive has had.
    private static final Set<String> STOP_OUTCOMES = Set.of("A no further action disposal", "Arrest",
            "Community resolution", "Khat or Cannabis warning", "Summons / charged by post",
            "Penalty Notice for Disorder", "Caution (simple or conditional)", "Nothing found - no further action",
            "Suspect arrested", "Offender given drugs possession warning", "Offender given penalty notice",
            "Local resolution", "Suspect summonsed to court", "Offender cautioned",
            "Article found - Detailed outcome unavailable");

    private final RecordKind kind;
    private final Vocabulary words;

    public RaggedRow(RecordKind kind, Vocabulary words) {
        this.kind = kind;
        this.words = words;
    }

    /// Makes the row as long as the header; false when that cannot be done without doubt, and the row stays as it was.
    public boolean evenOut(CsvParser row) {
        CsvLayout layout = row.layout();
        int last = switch (kind) {
            case STREET -> CsvColumns.CRIME_TYPE;
            case OUTCOMES -> CsvColumns.OUTCOME_TYPE;
            case STOP_AND_SEARCH -> CsvColumns.STOP_OUTCOME;
        };
        return layout.has(last) && row.fieldCount() > layout.fields().get(last) && row.evenOut() && isPlausible(row);
    }

    private boolean isPlausible(CsvParser row) {
        return switch (kind) {
            case STREET -> words.findCategoryNamed(text(row, CsvColumns.CRIME_TYPE)).isPresent()
                    && words.findOutcomeNamed(text(row, CsvColumns.LAST_OUTCOME)).isPresent();
            case OUTCOMES -> words.findOutcomeNamed(text(row, CsvColumns.OUTCOME_TYPE)).isPresent();
            case STOP_AND_SEARCH ->
                isStop(text(row, CsvColumns.STOP_OUTCOME), text(row, CsvColumns.STOP_OBJECT_OF_SEARCH));
        };
    }

    private static boolean isStop(String outcome, String object) {
        return (outcome.isEmpty() || STOP_OUTCOMES.contains(outcome)) && !STOP_OUTCOMES.contains(object);
    }

    private static String text(CsvParser row, int column) {
        return NullWords.textOf(CommonFields.text(row, column));
    }
}
