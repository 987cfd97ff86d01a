package peel.opensearch.document;

import peel.model.Month;
import peel.model.RecordKind;

/// The index of the records of a month and kind.
///
/// @param kind crimes, outcomes or stops
/// @param month the month under which the records are found
/// @param index its name
/// @param records how many records it holds, numbered from 0 in the order of `peel.store.query`; it has a document for each
public record MonthIndex(RecordKind kind, Month month, String index, int records) {}
