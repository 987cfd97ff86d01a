package peel.store.row;

import java.util.OptionalInt;
import peel.model.Month;

/// The fields of an outcome that only the API has.
///
/// @param crimeId the API's number of its crime
/// @param crimeMonth the month of its crime
/// @param position the record's place in its response, from 0
/// @param date the date that the record shows
/// @param personId the suspect's number, if any
/// @param isHistoryStep whether it is a step of a response of `outcomes-for-crime`: such steps are the whole history of their
///     crime and belong to no other method
public record UpstreamOutcome(int crimeId, Month crimeMonth, int position, Month date, OptionalInt personId,
        boolean isHistoryStep) implements UpstreamFields {}
