package peel.opensearch.publish;

import java.io.IOException;
import java.util.List;
import peel.model.Month;
import peel.model.RecordKind;
import peel.opensearch.document.RecordDocuments;
import peel.opensearch.record.ByteSink;
import peel.opensearch.record.RecordContext;
import peel.store.Release;
import peel.store.filter.MonthSet;
import peel.store.filter.Page;
import peel.store.filter.RecordFilter;
import peel.store.filter.WhatFilter;
import peel.store.query.CrimeView;
import peel.store.query.OutcomeView;

/// The documents of the records of a month and kind, numbered in the order of `peel.store.query`.
final class MonthDocuments implements DocumentStream {
    private static final int USUAL_BYTES = 1 << 11;

    private final Release release;
    private final RecordContext context;
    private final RecordKind kind;
    private final Month month;

    MonthDocuments(Release release, RecordContext context, RecordKind kind, Month month) {
        this.release = release;
        this.context = context;
        this.kind = kind;
        this.month = month;
    }

    /// All records of a month and kind.
    static RecordFilter filter(RecordKind kind, Month month) {
        WhatFilter all = switch (kind) {
            case STREET -> WhatFilter.Crimes.ALL;
            case OUTCOMES -> WhatFilter.Outcomes.ALL;
            case STOP_AND_SEARCH -> WhatFilter.Stops.ALL;
        };
        return RecordFilter.of(all, MonthSet.of(List.of(month)));
    }

    @Override
    public void forEach(DocumentVisitor visitor) throws IOException {
        forEach(visitor, new UsedCodes());
    }

    /// Hands over the documents.
    ///
    /// @param codes receives the codes that they name by their numbers
    void forEach(DocumentVisitor visitor, UsedCodes codes) throws IOException {
        RecordDocuments documents = new RecordDocuments(context);
        ByteSink source = new ByteSink(USUAL_BYTES);
        int[] ordinal = {0};
        RecordFilter filter = filter(kind, month);
        switch (kind) {
            case STREET -> release.selectCrimes(filter, Page.ALL, crime -> {
                source.truncate(0);
                documents.write(crime, ordinal[0], source);
                note(crime, codes);
                visitor.visit(Integer.toString(ordinal[0]++), source);
            });
            case OUTCOMES -> release.selectOutcomes(filter, Page.ALL, outcome -> {
                source.truncate(0);
                documents.write(outcome, ordinal[0], source);
                note(outcome, codes);
                visitor.visit(Integer.toString(ordinal[0]++), source);
            });
            case STOP_AND_SEARCH -> release.selectStops(filter, Page.ALL, stop -> {
                source.truncate(0);
                documents.write(stop, ordinal[0], source);
                codes.note(stop.force());
                visitor.visit(Integer.toString(ordinal[0]++), source);
            });
        }
    }

    private static void note(CrimeView crime, UsedCodes codes) {
        codes.note(crime.category());
        codes.note(crime.outcome());
        codes.note(crime.force());
    }

    private static void note(OutcomeView outcome, UsedCodes codes) {
        codes.note(outcome.category());
        codes.note(outcome.force());
        if (outcome.hasCrime()) {
            note(outcome.crime(), codes);
        }
    }
}
