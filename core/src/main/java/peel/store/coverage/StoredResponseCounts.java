package peel.store.coverage;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import peel.model.ApiMethod;
import peel.model.ResourceKey;

/// How many stored responses a release has.
public final class StoredResponseCounts {
    private StoredResponseCounts() {}

    /// The stored responses by method, in the order of the methods; methods without any are missing.
    public static Map<ApiMethod, Long> of(List<ResourceKey> keys) {
        EnumMap<ApiMethod, Long> counts = new EnumMap<>(ApiMethod.class);
        keys.forEach(key -> counts.merge(key.method(), 1L, Long::sum));
        return Collections.unmodifiableMap(counts);
    }
}
