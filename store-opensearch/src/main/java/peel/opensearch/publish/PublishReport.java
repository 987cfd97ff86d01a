package peel.opensearch.publish;

/// What a publish did.
///
/// @param release the number of the release
/// @param records all records of the release
/// @param sent how many of them were sent
/// @param months how many indices of a month and kind it has
/// @param sentMonths how many of them were sent
/// @param removed how many indices were removed
public record PublishReport(long release, long records, long sent, int months, int sentMonths, int removed) {}
