package peel.opensearch.document;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import peel.store.count.Dimension;

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

    private static final Map<Dimension, byte[]> STOP_TEXTS = new EnumMap<>(Dimension.class);

    static {
        for (Dimension dimension : Dimension.values()) {
            if (dimension.stopText().isPresent()) {
                STOP_TEXTS.put(dimension, json(",\"" + dimension.id() + "\":"));
            }
        }
    }

    private Names() {}

    /// The field of a text of stops, named like the dimension that counts by it.
    static byte[] of(Dimension dimension) {
        return STOP_TEXTS.getOrDefault(dimension, new byte[0]);
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
