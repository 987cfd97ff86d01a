package peel.opensearch.record;

/// The bits of a packed outcome: what of it is there. A packed outcome is
///
/// | bytes | content |
/// |---|---|
/// | 1 | these bits |
/// | 2 | ordinals of its category and its force |
/// | 8 | key of its place, if [#LOCATED] |
/// | 32 | persistent id, if [#HAS_ID] |
/// | 1 to 5 | months from its month to its date, if [#OTHER_DATE] |
/// | 1 to 5 | number of the suspect, if [#HAS_PERSON] |
/// | text | name of its place, if [#OWN_NAME] |
/// | 1, and texts | the cells of the archive, see [TextsCodec] |
/// | rest | if [#HAS_CRIME], months from its crime to it, 1 to 5 bytes, and its crime, see [CrimeFlags] |
final class OutcomeFlags {
    static final int LOCATED = 1;
    static final int HAS_ID = 1 << 1;
    static final int HAS_CRIME = 1 << 2;
    static final int OTHER_DATE = 1 << 3;
    static final int HAS_PERSON = 1 << 4;
    static final int OWN_NAME = 1 << 5;

    private OutcomeFlags() {}
}
