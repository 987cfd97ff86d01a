package peel.server.v1.parameter;

import java.util.Optional;
import peel.model.Month;
import peel.store.filter.RecordFilter;

/// Which records a request or an export selects.
///
/// @param filter the records
/// @param from the oldest month that it names, or that its default is; empty when nothing of the kind is loaded
/// @param to the newest month
public record RecordQuery(RecordFilter filter, Optional<Month> from, Optional<Month> to) {}
