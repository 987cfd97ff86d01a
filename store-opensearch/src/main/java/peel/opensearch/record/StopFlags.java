package peel.opensearch.record;

import peel.model.StopBooleanField;
import peel.model.StopField;
import peel.model.StopTextField;
import peel.model.TriState;

/// The bits of a packed stop: what of it is there. A packed stop is
///
/// | bytes | content |
/// |---|---|
/// | 1 | these bits |
/// | 1 | ordinal of its force |
/// | 8 | its time in microseconds since 1970 |
/// | 8 | key of its place, if [#LOCATED] |
/// | 1 | two bits for each of the yes-or-no fields |
/// | texts | of each text field its length in bytes plus 1, 0 for none, and its UTF-8 |
/// | text | name of its place, if [#OWN_NAME] |
/// | 2 | bits of the keys that it lacks, if [#LACKS_KEYS] |
/// | texts | id and name of its outcome, if [#OWN_OUTCOME] |
final class StopFlags {
    static final EnumNumbers<StopTextField> TEXTS = EnumNumbers.of(StopTextField.class);
    static final EnumNumbers<StopBooleanField> ANSWERS = EnumNumbers.of(StopBooleanField.class);
    static final EnumNumbers<StopField> KEYS = EnumNumbers.of(StopField.class);
    static final EnumNumbers<TriState> STATES = EnumNumbers.of(TriState.class);

    static final int LOCATED = 1;
    static final int PERSON = 1 << 1;
    static final int OUTCOME_FALSE = 1 << 2;
    static final int OWN_NAME = 1 << 3;
    static final int LACKS_KEYS = 1 << 4;
    static final int OWN_OUTCOME = 1 << 5;

    private StopFlags() {}
}
