package peel.store.query;

import peel.model.CrimeCategory;
import peel.model.Month;

/// How many crimes of a category in a month a query selects.
///
/// @param month the month of the crimes
/// @param category their category
/// @param crimes how many, at least 1
public record CrimeCount(Month month, CrimeCategory category, long crimes) {}
