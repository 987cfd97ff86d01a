package peel.store.row;

import peel.model.Force;

/// A row of a force that may have coordinates, as crimes, outcomes and stops do.
public interface LocatedRow {
    /// The line of the row in its file, the header being 1; of a recorded response the number of the record, from 1. A reject
    /// states it.
    long line();

    /// The force; [Force#UNKNOWN] for a recorded response, which names none.
    Force force();

    /// Whether the row has coordinates. Without, the methods about the location must not be called.
    boolean hasLocation();

    /// Latitude in micro-degrees.
    int latMicro();

    /// Longitude in micro-degrees.
    int lngMicro();
}
