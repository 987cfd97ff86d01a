package peel.opensearch.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import peel.model.ResourceKey;
import peel.opensearch.record.ByteSink;
import peel.store.StoreException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Documents of a reference index: `{"data": BASE64}`. Their ids are those of [ReferenceSection#document], [#boundary] and
/// [#response].
public final class ReferenceDocuments {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String DATA = "data";

    private ReferenceDocuments() {}

    /// The id of the boundary of a neighbourhood, whose data is [peel.geo.Boundary#toBytes].
    ///
    /// @param number the position of the neighbourhood in [ReferenceSection#BOUNDARIES]
    public static String boundary(int number) {
        return "boundary-" + number;
    }

    /// The id of a stored response, whose data is its body. Keys may have any characters, so it is a digest of the key.
    public static String response(ResourceKey key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.key().getBytes(StandardCharsets.UTF_8));
            return "response-" + HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /// The JSON of a document.
    public static byte[] json(byte[] data) {
        ByteSink out = new ByteSink(16 + data.length / 3 * 4 + 4);
        return out.put('{').jsonText(DATA).put(':').put('"').base64(data, 0, data.length).put('"').put('}')
                .toByteArray();
    }

    /// The data of a document.
    ///
    /// @param json of the document
    /// @throws IOException when it is not such a document
    public static byte[] data(byte[] json) throws IOException {
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                in.nextToken();
                if (name.equals(DATA)) {
                    return Base64.getDecoder().decode(in.getString());
                }
                in.skipChildren();
            }
        } catch (JacksonException | IllegalArgumentException e) {
            throw new StoreException("a document of the release's reference data cannot be read", e);
        }
        throw new StoreException("a document of the release's reference data has no data");
    }
}
