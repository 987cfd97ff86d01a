package peel.opensearch.document;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import peel.model.StopTextField;

/// The names of the fields of documents as JSON writes them, with the comma before them.
final class Names {
    static final byte[] FIRST_MONTH = json("\"month\":");
    static final byte[] ORDINAL = json(",\"ordinal\":");
    static final byte[] FORCE = json(",\"force\":");
    static final byte[] TYPE_FORCE = json(",\"type\":\"force\"");
    static final byte[] TYPE_BTP = json(",\"type\":\"btp\"");
    static final byte[] CATEGORY = json(",\"category\":");
    static final byte[] OUTCOME = json(",\"outcome\":");
    static final byte[] LSOA = json(",\"lsoa\":");
    static final byte[] STREET = json(",\"street\":");
    static final byte[] PERSISTENT_ID = json(",\"persistent_id\":");
    static final byte[] LOCATION = json(",\"location\":");
    static final byte[] PLACE_KEY = json(",\"place_key\":");
    static final byte[] CELL = json(",\"cell\":");
    static final byte[] TIME = json(",\"time\":");
    static final byte[] HOUR = json(",\"hour\":");
    static final byte[] RECORD = json(",\"record\":");

    private static final Map<StopTextField, byte[]> STOP_TEXTS = new EnumMap<>(StopTextField.class);

    static {
        for (StopTextField text : StopTextField.values()) {
            STOP_TEXTS.put(text, json(",\"" + StopTextFields.of(text) + "\":"));
        }
    }

    private Names() {}

    /// The field of a text of stops.
    static byte[] of(StopTextField text) {
        return STOP_TEXTS.getOrDefault(text, new byte[0]);
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
