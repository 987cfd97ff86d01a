package peel.opensearch.publish;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import peel.opensearch.record.ByteSink;

/// A digest of all documents of an index and of its definition, by which the index is named. So an index with the name has these
/// documents, whichever release they were sent for.
final class StreamDigest {
    private static final int DIGEST_BYTES = 8;

    private final MessageDigest digest;
    private long documents;

    /// @param definition the settings and mappings of the index
    StreamDigest(byte[] definition) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
        digest.update(definition);
    }

    /// Adds the documents of a stream.
    StreamDigest add(DocumentStream stream) throws IOException {
        stream.forEach(this::add);
        return this;
    }

    /// Adds the documents of a month and the codes that they name by number.
    StreamDigest addMonth(MonthDocuments stream) throws IOException {
        UsedCodes codes = new UsedCodes();
        stream.forEach(this::add, codes);
        codes.addTo(digest);
        return this;
    }

    private void add(String id, ByteSink source) {
        for (int i = 0; i < id.length(); i++) {
            digest.update((byte) id.charAt(i));
        }
        digest.update((byte) '\n');
        digest.update(source.array(), 0, source.size());
        digest.update((byte) '\n');
        documents++;
    }

    /// How many documents there were.
    long documents() {
        return documents;
    }

    /// 16 hexadecimal digits; nothing may be added after this.
    String hex() {
        return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
    }
}
