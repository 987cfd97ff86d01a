package peel.store.copy;

import java.util.OptionalInt;
import java.util.OptionalLong;
import peel.model.Force;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.model.PersistentId;

/// A step that only the recorded history of a crime has. All steps of an id, by their positions, are the whole history of its
/// crime. Such a step is no record, but [peel.store.Release#countOutcomes] counts it.
///
/// @param month the month under which it is held
/// @param id the persistent id of the crime
/// @param category the outcome
/// @param date the date that the step shows
/// @param personId the suspect's number, if any
/// @param position its position in the recorded response, from 0
/// @param force the force that reported it; [Force#UNKNOWN] for most
/// @param placeKey the [peel.geo.Morton#key] of its place; empty without one
public record CopiedStep(Month month, PersistentId id, OutcomeCategory category, Month date, OptionalInt personId,
        int position, Force force, OptionalLong placeKey) {}
