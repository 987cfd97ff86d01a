package peel.store.kit;

/// What every store must do when it is read, wherever it keeps its data. The module of a store implements this.
public interface ReadingConformance
        extends
            CrimeReading,
            CrimeOrderReading,
            RandomQueryReading,
            OutcomeReading,
            StopReading,
            HistoryReading,
            PlaceReading,
            StoredResponseReading,
            ReleaseReading {}
