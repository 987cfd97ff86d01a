package peel.server;

import java.util.OptionalInt;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.store.query.OutcomeView;

/// An outcome in memory.
///
/// @param month the month under which it is found
record MemoryOutcome(OutcomeCategory category, Month month, Month date, OptionalInt personId, MemoryCrime crime)
        implements
            OutcomeView {}
