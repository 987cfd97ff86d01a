package peel.embedded.month;

/// A month of a release, open for reading.
///
/// @param files its rows
/// @param joins the joins of its rows to those of other months
/// @param firstCrimeId the API's number of its first crime; the other crimes have the numbers that follow
public record OpenMonth(MonthFiles files, JoinColumns joins, int firstCrimeId) {}
