package peel.server.v1.parameter;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import peel.store.query.AreaKind;

/// Reads `kind` of areas.
public final class AreaKinds {
    private AreaKinds() {}

    /// The kinds; all unless given.
    ///
    /// @throws peel.server.error.ApiException when one is unknown
    public static Set<AreaKind> read(GivenParameters given) {
        Optional<String> text = given.find(Parameter.AREAS_KIND);
        if (text.isEmpty()) {
            return EnumSet.allOf(AreaKind.class);
        }
        EnumSet<AreaKind> kinds = EnumSet.noneOf(AreaKind.class);
        ValueList.parse(Parameter.AREAS_KIND, text.get()).included().forEach(id -> kinds.add(AreaKind.find(id)
                .orElseThrow(() -> Wrong.unknown(Parameter.AREAS_KIND, id,
                        Arrays.stream(AreaKind.values()).map(AreaKind::id).toList()))));
        return kinds;
    }
}
