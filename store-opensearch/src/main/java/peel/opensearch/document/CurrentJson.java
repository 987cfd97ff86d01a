package peel.opensearch.document;

import peel.opensearch.record.ByteSink;
import peel.store.StoreException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The document that names the current release, as JSON: `{"release": ID}` with the id of its manifest.
public final class CurrentJson {
    private static final JsonFactory JSON = new JsonFactory();

    private CurrentJson() {}

    /// The JSON that names a release.
    ///
    /// @param id of its manifest
    public static byte[] write(String id) {
        return new ByteSink(64).put('{').jsonText("release").put(':').jsonText(id).put('}').toByteArray();
    }

    /// The id of the manifest of the release.
    ///
    /// @throws StoreException when the document names none
    public static String read(byte[] json) throws StoreException {
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                if (in.nextToken() == JsonToken.VALUE_STRING && name.equals("release")) {
                    return in.getString();
                }
                in.skipChildren();
            }
        } catch (JacksonException e) {
            throw new StoreException("the document that names the current release of the cluster cannot be read", e);
        }
        throw new StoreException("the document that names the current release of the cluster names none");
    }
}
