package peel.opensearch.record;

/// The bits of a packed crime: what of it is there. A packed crime is
///
/// | bytes | content |
/// |---|---|
/// | 1 | these bits |
/// | 3 | ordinals of its category, its last outcome and its force |
/// | 1 to 5 | how far its number is above the first one of its month |
/// | 8 | key of its place, if [#LOCATED] and not [#SAME_PLACE] |
/// | 32 | persistent id, if [#HAS_ID] and not [#SAME_ID] |
/// | 1 to 5 | months from the crime to its last outcome, if [#OUTCOME_MONTH] |
/// | 1, and texts | which texts are the record's own ([#OWN_NAME] and so on), and these, if [#OWN_TEXTS] |
/// | 1 or 2, and texts | the cells of the archive, see [TextsCodec] |
final class CrimeFlags {
    static final int LOCATED = 1;
    static final int HAS_ID = 1 << 1;
    static final int BTP = 1 << 2;
    static final int OUTCOME_MONTH = 1 << 3;
    static final int OWN_TEXTS = 1 << 4;
    /// The place is the one of the outcome whose crime this is.
    static final int SAME_PLACE = 1 << 5;
    /// The persistent id is the one of the outcome whose crime this is.
    static final int SAME_ID = 1 << 6;

    static final int OWN_NAME = 1;
    static final int OWN_SUBTYPE = 1 << 1;
    static final int OWN_OUTCOME_SUBTYPE = 1 << 2;
    static final int OWN_CONTEXT = 1 << 3;

    static final int ID_BYTES = 32;

    private CrimeFlags() {}
}
