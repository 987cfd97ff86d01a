package peel.store.filter;

import java.util.Optional;
import peel.model.Force;
import peel.model.RecordKind;

/// Which records a query selects: those that satisfy every component.
///
/// @param what their kind and the fields of this kind
/// @param months the months under which they are found; months that a release does not hold have none
/// @param where where they lie
/// @param forces the forces that reported them; [Force#UNKNOWN] for records that only a response of the API has
/// @param isBtp whether they are records of British Transport Police (`type=btp`); empty for both
public record RecordFilter(WhatFilter what, MonthSet months, WhereFilter where, ValueFilter<Force> forces,
        Optional<Boolean> isBtp) {

    /// All records of a kind in some months.
    public static RecordFilter of(WhatFilter what, MonthSet months) {
        return new RecordFilter(what, months, WhereFilter.ANYWHERE, ValueFilter.any(), Optional.empty());
    }

    /// The same with another place.
    public RecordFilter at(WhereFilter newWhere) {
        return new RecordFilter(what, months, newWhere, forces, isBtp);
    }

    /// The kind of the records.
    public RecordKind kind() {
        return what.kind();
    }
}
