package peel.embedded.text;

/// Sorted rows of a segment, whose texts [SegmentTextsWriter] writes.
public interface TextRows {
    /// The number of rows.
    int size();

    /// Whether a row is the first one of its row range.
    boolean isFirstOfRange(int row);

    /// The number of a row's text.
    int number(StoredText text, int row);

    /// The code on which a text of a row mostly depends, see [SegmentTexts].
    ///
    /// @return 0 to 255
    int code(StoredText text, int row);
}
