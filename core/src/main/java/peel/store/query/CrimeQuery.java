package peel.store.query;

import java.util.Optional;
import peel.model.CrimeCategory;
import peel.model.MonthRange;

/// A query for crimes.
///
/// @param where where they lie
/// @param months the months of the crimes; months that the release does not hold have none
/// @param category one category, or empty for all
public record CrimeQuery(LocationFilter where, MonthRange months, Optional<CrimeCategory> category) {}
