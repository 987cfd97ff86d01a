package peel.opensearch.document;

import java.util.List;
import peel.model.MonthRange;
import peel.store.copy.CopiedPlace;

/// A place as a reference index holds it.
///
/// @param place the place and its names
/// @param neighbourhood the number of the neighbourhood that holds it, by the position in [ReferenceSection#BOUNDARIES]; -1 for none.
///            Of several the one that [peel.store.Release#neighbourhoodAt] returns
/// @param months the months in which a record lies there, as few ranges as possible, oldest first
public record PublishedPlace(CopiedPlace place, int neighbourhood, List<MonthRange> months) {
    /// The [#neighbourhood] of a place that lies in none.
    public static final int NO_NEIGHBOURHOOD = -1;

    /// Copies the list.
    public PublishedPlace {
        months = List.copyOf(months);
    }
}
