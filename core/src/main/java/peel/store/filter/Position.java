package peel.store.filter;

import peel.model.Month;

/// Where a page of records begins: a point in the order of the records of one query of one release. It has no meaning for
/// another query or another release.
///
/// @param month the month of the first record of the page
/// @param key a number of the store's own, 0 or more; 0 is the beginning of the month
public record Position(Month month, long key) {}
