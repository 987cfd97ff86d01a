package peel.bench.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import peel.bench.request.BenchmarkRequest;
import peel.geo.Polygon;
import peel.json.JsonBuffer;
import peel.model.Month;
import peel.model.MonthRange;
import peel.store.Release;
import peel.store.count.CountBy;
import peel.store.count.Dimension;
import peel.store.filter.MonthSet;
import peel.store.filter.Page;
import peel.store.filter.Position;
import peel.store.filter.RecordFilter;
import peel.store.filter.ValueFilter;
import peel.store.filter.WhatFilter.Crimes;
import peel.store.filter.WhereFilter;

/// Requests with a filter, as `/v1` sends them to a store.
///
/// @param release the release to query
record FilterRequests(Release release) {
    private static final int PAGE_RECORDS = 100;

    /// So many records into its month a page begins, unless the month has fewer.
    private static final int PAGE_KEY = 300;

    Engine.PreparedRequest prepare(BenchmarkRequest request) {
        RecordFilter all = RecordFilter.of(Crimes.ALL, MonthSet.of(PeelEngine.allMonths(release)));
        return switch (request.kind()) {
            case COUNT_POLYGON -> out -> {
                RecordFilter inside = all.at(WhereFilter.inside(polygon(request)));
                counts(inside, CountBy.of(Dimension.MONTH, Dimension.CATEGORY), out);
            };
            case COUNT_FORCE -> out -> counts(ofForce(all, request), CountBy.of(Dimension.MONTH), out);
            case COUNT_LSOAS -> {
                RecordFilter month = RecordFilter.of(Crimes.ALL, MonthSet.of(MonthRange.of(request.month())));
                yield out -> counts(ofForce(month, request), CountBy.of(Dimension.LSOA, Dimension.CATEGORY), out);
            }
            case COUNT_MONTHS -> out -> counts(all, CountBy.of(Dimension.MONTH), out);
            case COUNT_CATEGORIES -> out -> counts(all, CountBy.of(Dimension.MONTH, Dimension.CATEGORY), out);
            case PAGE_POLYGON -> out -> page(all.at(WhereFilter.inside(polygon(request))), request.month(), out);
            case PLACE_MONTH, NEAREST, HISTORY, RURAL_MILE, TOWN_MILE, DENSE_MILE, POLYGON_30, POLYGON_2000, UNPLACED,
                    STOPS_MILE, TILE_MONTH, TILE_ALL, STREAM_CSV, STREAM_NDJSON ->
                throw new IllegalArgumentException(request.kind().label());
        };
    }

    private static Polygon polygon(BenchmarkRequest request) {
        return Polygon.parse(request.what(), Integer.MAX_VALUE);
    }

    private RecordFilter ofForce(RecordFilter filter, BenchmarkRequest request) {
        return new RecordFilter(filter.what(), filter.months(), filter.where(),
                ValueFilter.only(release.vocabulary().findForce(request.what()).orElseThrow()), Optional.empty());
    }

    private void counts(RecordFilter filter, CountBy by, OutputStream out) throws IOException {
        CountsJson json = new CountsJson(by.dimensions());
        release.counts(filter, by, (values, count) -> {
            json.begin();
            for (int dimension = 0; dimension < values.size(); dimension++) {
                json.value(dimension, values.get(dimension).orElse(""));
            }
            json.end(count);
        });
        json.writeTo(out);
    }

    private void page(RecordFilter filter, Month month, OutputStream out) throws IOException {
        JsonBuffer json = new JsonBuffer(4096).raw('[');
        String[] separator = {""};
        release.selectCrimes(filter, new Page(Optional.of(new Position(month, PAGE_KEY)), PAGE_RECORDS), crime -> {
            json.raw(separator[0]).raw("{\"id\":").number(crime.id()).raw(",\"category\":")
                    .string(crime.category().slug())
                    .raw(",\"outcome\":").string(crime.outcome().code()).raw(",\"name\":").string(crime.locationName())
                    .raw(",\"latitude\":").number(crime.latMicro()).raw('}');
            separator[0] = ",";
        });
        json.raw(']').drainTo(out);
    }
}
