package peel.store.query;

import peel.model.MonthRange;

/// A query for outcomes.
///
/// @param where where the outcomes lie, which is where their crimes do, but for a few
/// @param months the months of the outcomes, not of the crimes
public record OutcomeQuery(LocationFilter where, MonthRange months) {}
