package peel.server.tile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import peel.model.RecordKind;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.server.v1.parameter.Parameter;
import peel.store.count.Dimension;

/// The layers of tiles.
public enum LayerName {
    /// Crimes, counted by category.
    CRIMES(RecordKind.STREET, Dimension.CATEGORY),
    /// Outcomes, counted by outcome.
    OUTCOMES(RecordKind.OUTCOMES, Dimension.OUTCOME),
    /// Stops, counted by what was searched for.
    STOPS(RecordKind.STOP_AND_SEARCH, Dimension.OBJECT),
    /// Places.
    PLACES,
    /// The boundaries of neighbourhoods.
    NEIGHBOURHOODS;

    /// The name of the variable of the path.
    public static final String VARIABLE = "layer";

    private final String id = name().toLowerCase(Locale.ROOT);
    private final Optional<RecordKind> kind;
    private final Optional<Dimension> by;

    /// What a layer counts.
    ///
    /// @param kind the kind of the records
    /// @param by a property of each value has the number of its records
    public record Counted(RecordKind kind, Dimension by) {}

    LayerName() {
        this.kind = Optional.empty();
        this.by = Optional.empty();
    }

    LayerName(RecordKind kind, Dimension by) {
        this.kind = Optional.of(kind);
        this.by = Optional.of(by);
    }

    /// The name in paths and tiles, for example `crimes`.
    public String id() {
        return id;
    }

    /// What it counts; empty for a layer that has everything.
    public Optional<Counted> counted() {
        return kind.flatMap(ofKind -> by.map(dimension -> new Counted(ofKind, dimension)));
    }

    /// Its parameters.
    public List<Parameter> parameters() {
        return kind.map(Parameter::filters).orElse(List.of());
    }

    /// The ids of all layers.
    public static List<String> ids() {
        return Arrays.stream(values()).map(LayerName::id).toList();
    }

    /// The layer with an id.
    ///
    /// @throws ApiException if there is none
    public static LayerName parse(String id) {
        return Arrays.stream(values()).filter(layer -> layer.id.equals(id)).findFirst()
                .orElseThrow(() -> new ApiException(ErrorCode.UNKNOWN_VALUE, VARIABLE, "there is no layer "
                        + ApiException.quote(id) + ": use one of those in 'allowed'", ids()));
    }
}
