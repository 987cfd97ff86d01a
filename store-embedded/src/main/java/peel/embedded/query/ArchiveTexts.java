package peel.embedded.query;

import org.jspecify.annotations.Nullable;
import peel.embedded.month.RowRanges;
import peel.embedded.month.Segment;
import peel.embedded.text.Dictionaries;
import peel.embedded.text.StoredText;
import peel.model.ArchiveField;

/// Finds the cells of the archive's columns for rows that are shown one after the other. It keeps the row range of the last row
/// and the texts that were found last, because neighbouring rows mostly have the same ones. Not safe for several threads.
final class ArchiveTexts {
    private final Dictionaries dictionaries;

    /// Made when the first text is asked for: most queries need none.
    private @Nullable Recent recent;
    private @Nullable Segment segment;
    private int range;
    private int from;
    private int to;

    /// The texts that were found last.
    private record Recent(RecentTexts texts, RecentTexts lsoaCodes, RecentTexts lsoaNames) {
        static Recent of(Dictionaries dictionaries) {
            return new Recent(new RecentTexts(dictionaries.texts()::text),
                    new RecentTexts(dictionaries.lsoas()::code), new RecentTexts(dictionaries.lsoas()::name));
        }
    }

    ArchiveTexts(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /// The cell of a row.
    ///
    /// @param packedRow the [peel.embedded.month.PackedRow]
    String text(Segment ofRow, int row, int packedRow, ArchiveField field) {
        Recent known = recent == null ? Recent.of(dictionaries) : recent;
        recent = known;
        moveTo(ofRow, row);
        int number = ofRow.textNumber(StoredText.of(field), range, row, packedRow);
        return switch (field) {
            case LSOA_CODE -> known.lsoaCodes.text(number);
            case LSOA_NAME -> known.lsoaNames.text(number);
            case REPORTED_BY, FALLS_WITHIN, LOCATION, CRIME_TYPE, OUTCOME, CONTEXT -> known.texts.text(number);
        };
    }

    private void moveTo(Segment ofRow, int row) {
        if (ofRow == segment && row >= from && row < to) {
            return;
        }
        RowRanges ranges = ofRow.ranges();
        range = ofRow == segment && row == to ? range + 1 : ranges.rangeOf(row);
        segment = ofRow;
        from = ranges.start(range);
        to = ranges.start(range + 1);
    }
}
