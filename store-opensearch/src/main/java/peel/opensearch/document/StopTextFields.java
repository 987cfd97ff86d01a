package peel.opensearch.document;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import peel.model.StopTextField;
import peel.store.count.Dimension;

/// The fields of documents that have the texts of stops: named like the dimensions that count by them.
public final class StopTextFields {
    private static final Map<StopTextField, String> NAMES = new EnumMap<>(StopTextField.class);

    static {
        for (StopTextField text : StopTextField.values()) {
            NAMES.put(text, Arrays.stream(Dimension.values())
                    .filter(dimension -> dimension.stopText().filter(text::equals).isPresent()).findFirst()
                    .map(Dimension::id).orElse(text == StopTextField.OUTCOME ? "outcome_text" : text.key()));
        }
    }

    private StopTextFields() {}

    /// The name of the field. `outcome` itself has the ids of outcomes, so their texts are `outcome_text`.
    public static String of(StopTextField text) {
        return NAMES.getOrDefault(text, text.key());
    }
}
