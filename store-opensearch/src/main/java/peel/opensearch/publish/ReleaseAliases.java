package peel.opensearch.publish;

import java.util.List;
import java.util.Map;
import peel.model.RecordKind;
import peel.opensearch.client.ClusterClient;
import peel.opensearch.client.ClusterRequest;
import peel.opensearch.document.IndexNames;
import peel.opensearch.document.MonthIndex;
import peel.opensearch.document.ReleaseManifest;
import peel.opensearch.record.ByteSink;

/// Names for people under which each kind of record of the current release is found, such as `peel-crimes`: aliases of the indices
/// of its months. Servers do not use them, since several requests through an alias may be of two releases.
final class ReleaseAliases {
    private final ClusterClient client;
    private final IndexNames names;

    ReleaseAliases(ClusterClient client, IndexNames names) {
        this.client = client;
        this.names = names;
    }

    /// Lets the names mean the indices of a release, all at once.
    void pointTo(ReleaseManifest manifest) {
        ByteSink json = new ByteSink(1 << 12);
        raw(json, "{\"actions\":[");
        String separator = "";
        for (RecordKind kind : RecordKind.values()) {
            String alias = names.alias(kind);
            raw(json, separator + "{\"remove\":{\"index\":\"" + names.all() + "\",\"must_exist\":false,\"alias\":")
                    .jsonText(alias);
            raw(json, "}}");
            List<MonthIndex> months = manifest.months().stream().filter(month -> month.kind() == kind).toList();
            if (!months.isEmpty()) {
                add(alias, months, json);
            }
            separator = ",";
        }
        raw(json, "]}");
        client.send(ClusterRequest.json("POST", "/_aliases", Map.of(), json.toByteArray()), (status, _) -> status);
    }

    private static void add(String alias, List<MonthIndex> months, ByteSink json) {
        raw(json, ",{\"add\":{\"alias\":").jsonText(alias);
        raw(json, ",\"indices\":[");
        String separator = "";
        for (MonthIndex month : months) {
            raw(json, separator).jsonText(month.index());
            separator = ",";
        }
        raw(json, "]}}");
    }

    private static ByteSink raw(ByteSink out, String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            out.put(ascii.charAt(i));
        }
        return out;
    }
}
