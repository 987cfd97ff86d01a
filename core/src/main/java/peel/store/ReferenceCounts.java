package peel.store;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import peel.model.ReferenceMethod;
import peel.model.ReferencePath;

/// How many answers a release keeps as they were told.
public final class ReferenceCounts {
    private ReferenceCounts() {}

    /// The answers by method, in the order of the methods; methods without any are missing.
    public static Map<ReferenceMethod, Long> of(List<ReferencePath> paths) {
        EnumMap<ReferenceMethod, Long> counts = new EnumMap<>(ReferenceMethod.class);
        paths.forEach(path -> counts.merge(path.method(), 1L, Long::sum));
        return Collections.unmodifiableMap(counts);
    }
}
