package peel.server.tile;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import peel.model.ApiMethod;
import peel.model.ResourceKey;
import peel.recorded.json.Json;
import peel.recorded.json.JsonRecordReader;
import peel.store.Release;

/// The names of neighbourhoods, from the stored lists of the forces.
public final class NeighbourhoodNames {
    private static final System.Logger LOG = System.getLogger("peel.server");

    private final Release release;
    private final Map<String, Map<String, String>> namesOfForces = new HashMap<>();

    /// The names that a release has.
    public NeighbourhoodNames(Release release) {
        this.release = release;
    }

    /// The name of a neighbourhood; empty if no list has it.
    ///
    /// @param id the force and the neighbourhood's own id, `force/id`
    public String of(String id) {
        int slash = id.indexOf('/');
        return namesOfForces.computeIfAbsent(id.substring(0, slash), this::read).getOrDefault(id.substring(slash + 1),
                "");
    }

    private Map<String, String> read(String force) {
        ResourceKey list = ResourceKey.of(ApiMethod.NEIGHBOURHOODS, force);
        return release.storedResponse(list).map(body -> parse(list.toString(), body)).orElse(Map.of());
    }

    private static Map<String, String> parse(String path, byte[] body) {
        Map<String, String> names = new HashMap<>();
        try (JsonRecordReader reader = JsonRecordReader.open(path, body)) {
            for (Optional<Json> item = reader.next(); item.isPresent(); item = reader.next()) {
                if (item.get() instanceof Json.Obj neighbourhood
                        && neighbourhood.members().get("id") instanceof Json.Text id
                        && neighbourhood.members().get("name") instanceof Json.Text name) {
                    names.put(id.value(), plain(name.value()));
                }
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the names of neighbourhoods are missing", e);
        }
        return names;
    }

    /// A name as people read it: the API has names as HTML.
    private static String plain(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#039;", "'")
                .replace("&#39;", "'").replace("&amp;", "&");
    }
}
