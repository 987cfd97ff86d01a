package peel.opensearch.client;

import peel.store.StoreUnavailableException;
import tools.jackson.core.JsonParser;

/// Whether a search saw everything that it should have seen.
final class SearchStatus {
    private SearchStatus() {}

    /// Reads the object `_shards`, at whose start the parser is.
    ///
    /// @param target what was searched
    /// @throws StoreUnavailableException when a shard failed
    static void readShards(JsonParser json, String target) {
        long failed = 0;
        long total = 0;
        long successful = 0;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "failed" -> failed = json.getLongValue();
                case "total" -> total = json.getLongValue();
                case "successful" -> successful = json.getLongValue();
                default -> json.skipChildren();
            }
        }
        if (failed > 0 || successful < total) {
            throw new StoreUnavailableException("the cluster could search only " + successful + " of " + total
                    + " shards of " + target);
        }
    }

    /// @throws StoreUnavailableException when the search ended because it took too long
    static void requireInTime(boolean isTimedOut, String target) {
        if (isTimedOut) {
            throw new StoreUnavailableException("the cluster took too long to search " + target);
        }
    }
}
