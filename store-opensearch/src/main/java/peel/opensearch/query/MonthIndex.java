package peel.opensearch.query;

import peel.model.Month;

/// The index with the records of one kind in one month.
///
/// @param month the month
/// @param name the name of the index
/// @param records how many records it has
public record MonthIndex(Month month, String name, long records) {}
