package peel.store.kit.selection;

/// What every store must do with the one query of any records. The module of a store implements this beside
/// [peel.store.kit.ReadingConformance].
public interface SelectionConformance
        extends
            FilterReading,
            RandomFilterReading,
            PageReading,
            CountReading,
            CellReading,
            ManyPlacesReading,
            NamedAreaReading {}
