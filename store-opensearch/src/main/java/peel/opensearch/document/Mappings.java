package peel.opensearch.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import peel.model.RecordKind;

/// The definitions of indices: settings and mappings as JSON, from files beside this class.
public final class Mappings {
    private Mappings() {}

    /// Of an index of a month and kind.
    public static byte[] ofRecords(RecordKind kind) {
        return resource(kind.id());
    }

    /// Of a reference index.
    public static byte[] ofReference() {
        return resource("reference");
    }

    /// Of the index of releases.
    public static byte[] ofReleases() {
        return resource("releases");
    }

    private static byte[] resource(String name) {
        try (InputStream in = Mappings.class.getResourceAsStream(name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the definition of the index `" + name + "` is missing in the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
