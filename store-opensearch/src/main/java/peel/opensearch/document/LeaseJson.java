package peel.opensearch.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peel.opensearch.record.ByteSink;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Leases of servers as JSON: `{"releases": [TAG, …], "expires": TIME}`.
public final class LeaseJson {
    private static final JsonFactory JSON = new JsonFactory();

    private LeaseJson() {}

    /// What a server reads.
    ///
    /// @param releases the tags of the releases
    /// @param expires when the server has ended, unless it has renewed the lease by then
    public record Lease(List<String> releases, Instant expires) {
        /// Copies the list.
        public Lease {
            releases = List.copyOf(releases);
        }
    }

    /// The JSON of a lease.
    public static byte[] write(Lease lease) {
        ByteSink out = new ByteSink(128);
        out.put('{').jsonText("releases").put(':').put('[');
        for (int i = 0; i < lease.releases().size(); i++) {
            if (i > 0) {
                out.put(',');
            }
            out.jsonText(lease.releases().get(i));
        }
        return out.put(']').put(',').jsonText("expires").put(':').jsonText(lease.expires().toString()).put('}')
                .toByteArray();
    }

    /// Reads a lease; empty when it is not one.
    public static Optional<Lease> read(byte[] json) {
        List<String> releases = new ArrayList<>();
        Instant expires = Instant.EPOCH;
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                JsonToken token = in.nextToken();
                if (name.equals("releases") && token == JsonToken.START_ARRAY) {
                    while (in.nextToken() == JsonToken.VALUE_STRING) {
                        releases.add(in.getString());
                    }
                } else if (name.equals("expires")) {
                    expires = Instant.parse(in.getString());
                } else {
                    in.skipChildren();
                }
            }
            return Optional.of(new Lease(releases, expires));
        } catch (JacksonException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
