package peel.store.row;

import java.util.OptionalInt;
import peel.model.Month;

/// What an API answer knows of an outcome beyond the archive.
///
/// @param crimeId the API's number of its crime
/// @param crimeMonth the month of its crime
/// @param position the record's place in its answer, from 0
/// @param date the date that the record shows
/// @param personId the suspect's number, if any
/// @param isHistoryStep whether it is a step of an `outcomes-for-crime` answer: such steps are the whole history of their crime
///            and show in no other method
public record UpstreamOutcome(int crimeId, Month crimeMonth, int position, Month date, OptionalInt personId,
        boolean isHistoryStep) {}
