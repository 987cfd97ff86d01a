package peel.sample.city.archive;

import java.time.YearMonth;
import java.util.List;
import peel.sample.format.OutcomeType;

/// What became of one crime.
///
/// @param steps its rows in outcomes files, oldest first; months of which there is no file may be among them
/// @param lastOutcome the column "Last outcome category" of its street row, which no step may carry
record CaseHistory(List<Step> steps, String lastOutcome) {
    /// Of anti-social behaviour and of stations: nothing is ever published.
    static final CaseHistory NONE = new CaseHistory(List.of(), "");

    /// One outcome row.
    ///
    /// @param month the month of the outcome, which very rarely is the one before the crime's
    record Step(YearMonth month, OutcomeType outcome) {}
}
