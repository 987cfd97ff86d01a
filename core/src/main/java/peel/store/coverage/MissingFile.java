package peel.store.coverage;

import java.util.Optional;
import peel.model.Force;
import peel.model.Month;
import peel.model.RecordKind;

/// Something that a query touches and the release does not hold.
///
/// @param kind crimes, outcomes or stops
/// @param month the month
/// @param force the force; empty when the release holds nothing of this kind and month
public record MissingFile(RecordKind kind, Month month, Optional<Force> force) {}
