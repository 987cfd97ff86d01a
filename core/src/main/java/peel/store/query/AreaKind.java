package peel.store.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of area that have a name.
public enum AreaKind {
    /// The places at which a force recorded anything.
    FORCE,
    /// A neighbourhood whose boundary is loaded.
    NEIGHBOURHOOD,
    /// A lower layer super output area, an area of the census, as rows state it.
    LSOA;

    private final String id = name().toLowerCase(Locale.ROOT);

    /// The name in requests and responses, for example `lsoa`.
    public String id() {
        return id;
    }

    /// The kind with an id, if there is one.
    public static Optional<AreaKind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
