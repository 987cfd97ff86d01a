package peel.server.v1;

import java.util.HashMap;
import java.util.Map;
import peel.model.ApiMethod;
import peel.model.ResourceKey;
import peel.store.Release;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The names of neighbourhoods, from the stored lists of the forces, which were checked when they were loaded.
final class NeighbourhoodNames {
    private static final JsonFactory JSON = new JsonFactory();

    private final Release release;
    private final Map<String, Map<String, String>> namesOfForces = new HashMap<>();

    NeighbourhoodNames(Release release) {
        this.release = release;
    }

    /// The name of a neighbourhood; empty when no list has it.
    ///
    /// @param id the force and the neighbourhood's own id, `force/id`
    String of(String id) {
        int slash = id.indexOf('/');
        return namesOfForces.computeIfAbsent(id.substring(0, slash), this::read).getOrDefault(id.substring(slash + 1),
                "");
    }

    private Map<String, String> read(String force) {
        return release.storedResponse(ResourceKey.of(ApiMethod.NEIGHBOURHOODS, force)).map(NeighbourhoodNames::parse)
                .orElse(Map.of());
    }

    private static Map<String, String> parse(byte[] list) {
        Map<String, String> names = new HashMap<>();
        String id = "";
        String name = "";
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), list)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    String key = in.currentName();
                    in.nextToken();
                    if (key.equals("id")) {
                        id = in.getString();
                    } else if (key.equals("name")) {
                        name = in.getString();
                    } else {
                        in.skipChildren();
                    }
                } else if (token == JsonToken.END_OBJECT) {
                    names.put(id, name.replace("&amp;", "&"));
                }
            }
        }
        return names;
    }
}
