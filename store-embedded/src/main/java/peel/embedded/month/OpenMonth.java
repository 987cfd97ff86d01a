package peel.embedded.month;

/// A month of a release, open for reading.
///
/// @param files its rows
/// @param joins what joins them to other months
/// @param firstCrimeId the API's number of its first crime; the others follow
public record OpenMonth(MonthFiles files, JoinColumns joins, int firstCrimeId) {}
