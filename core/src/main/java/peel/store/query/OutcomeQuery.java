package peel.store.query;

import peel.model.MonthRange;

/// A question for outcomes.
///
/// @param where where their crimes lie
/// @param months the months of the outcomes, not of the crimes
public record OutcomeQuery(LocationFilter where, MonthRange months) {}
