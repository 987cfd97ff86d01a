package peel.bench.engine;

import java.util.List;
import java.util.Optional;
import peel.bench.request.BenchmarkRequest;
import peel.bench.request.RequestKind;
import peel.model.MonthRange;
import peel.model.RecordKind;
import peel.store.Release;
import peel.store.filter.MonthSet;
import peel.store.filter.Page;
import peel.store.filter.RecordFilter;
import peel.store.filter.WhatFilter.Crimes;
import peel.writer.CsvColumns;
import peel.writer.RecordFormat;
import peel.writer.RecordHeader;
import peel.writer.RecordWriter;

/// Many crimes as the server writes them for `limit=all`, in formats that go line by line.
final class StreamRequests {
    private static final long RECORDS = 100_000;

    private StreamRequests() {}

    static Engine.PreparedRequest prepare(Release release, BenchmarkRequest request) {
        RecordFormat format = request.kind() == RequestKind.STREAM_CSV ? RecordFormat.CSV : RecordFormat.NDJSON;
        RecordFilter month = RecordFilter.of(Crimes.ALL, MonthSet.of(MonthRange.of(request.month())));
        return out -> {
            RecordWriter writer = format.writer(RecordKind.STREET, CsvColumns.ARCHIVE, out);
            writer.begin(new RecordHeader(RecordKind.STREET, 1, Optional.of(request.month()),
                    Optional.of(request.month()), RECORDS, List.of()));
            release.selectCrimes(month, new Page(Optional.empty(), RECORDS), writer::crime);
            writer.end(Optional.empty());
        };
    }
}
