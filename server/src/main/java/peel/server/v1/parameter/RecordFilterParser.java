package peel.server.v1.parameter;

import java.util.ArrayList;
import java.util.List;
import peel.geo.Area;
import peel.model.RecordKind;
import peel.store.Release;
import peel.store.filter.MonthSet;
import peel.store.filter.RecordFilter;

/// Reads the parameters that select records.
public final class RecordFilterParser {
    private final Release release;
    private final int maxVertices;

    /// @param release the release whose ids, texts and months are known
    /// @param maxVertices the most vertices of `poly`
    public RecordFilterParser(Release release, int maxVertices) {
        this.release = release;
        this.maxVertices = maxVertices;
    }

    /// Reads which records are selected.
    ///
    /// @param kind what is selected
    /// @param given the parameters
    /// @param areas areas from elsewhere, such as the body of a request, in which the records must lie as well
    /// @throws peel.server.error.ApiException when a value is wrong or unknown, or parameters contradict each other
    public RecordFilter parse(RecordKind kind, GivenParameters given, List<Area> areas) {
        MonthSet months = new MonthParameters(given, release, kind).read();
        List<Area> all = new ArrayList<>(areas);
        all.addAll(new AreaParameters(given, maxVertices).read());
        WhereParameters where = new WhereParameters(given, release);
        WhatParameters what = new WhatParameters(given, release);
        return new RecordFilter(what.read(kind), months, where.read(all), where.forces(), what.isBtp());
    }
}
