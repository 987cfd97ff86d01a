package peel.embedded.text;

import peel.embedded.text.RowTexts.CodeTexts;

/// Sorted rows of a segment, whose texts [SegmentTextsWriter] writes.
public interface TextRows {
    /// The number of rows.
    int size();

    /// Whether a row is the first one of its row range.
    boolean isFirstOfRange(int row);

    /// The number of a row's location.
    int location(int row);

    /// The number of a row's LSOA.
    int lsoa(int row);

    /// The other texts of a row, an object that rows with the same texts mostly share.
    CodeTexts codeTexts(int row);

    /// The codes on which the other texts of a row mostly depend, as one number.
    int codes(int row);

    /// One of the codes of a row.
    ///
    /// @param codes those of the row
    /// @return 0 to 255
    int code(StoredText text, int codes);
}
