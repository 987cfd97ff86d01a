package peel.server.v1;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import peel.server.request.ApiResponse;
import peel.store.Release;
import peel.store.coverage.MissingFile;
import peel.store.filter.Page;
import peel.store.filter.Position;
import peel.store.filter.RecordFilter;
import peel.store.memory.QueryMemory;
import peel.writer.CsvColumns;
import peel.writer.NextPage;
import peel.writer.RecordFormat;
import peel.writer.RecordHeader;
import peel.writer.RecordWriter;

/// The records of a query: one page, which is held until its headers are known, or all records, which are streamed.
final class RecordBody implements ApiResponse.Body {
    private final Release release;
    private final RecordFilter filter;
    private final RecordFormat format;
    private final CsvColumns columns;
    private final Optional<Long> limit;
    private final Optional<Cursor> cursor;
    private final Function<Cursor, NextPage> toNextPage;
    private long matched;
    private long written;
    private List<MissingFile> missing = List.of();
    private @Nullable PageBuffer page;

    /// @param limit the most records; empty for all
    /// @param cursor where the page begins; empty for the first one
    /// @param toNextPage the page of a cursor
    RecordBody(Release release, RecordFilter filter, RecordFormat format, CsvColumns columns, Optional<Long> limit,
            Optional<Cursor> cursor, Function<Cursor, NextPage> toNextPage) {
        this.release = release;
        this.filter = filter;
        this.format = format;
        this.columns = columns;
        this.limit = limit;
        this.cursor = cursor;
        this.toNextPage = toNextPage;
    }

    @Override
    public Map<String, String> prepare(QueryMemory memory) throws IOException {
        matched = cursor.map(Cursor::matched).orElseGet(() -> release.count(filter));
        missing = MissingFiles.of(release, filter);
        Map<String, String> headers = new LinkedHashMap<>(V1Headers.of(matched, missing));
        if (limit.isPresent()) {
            page = new PageBuffer(memory);
            write(page, limit.get()).ifPresent(next -> headers.putAll(V1Headers.of(next)));
        }
        return headers;
    }

    @Override
    public boolean isUnlimited() {
        return limit.isEmpty();
    }

    @Override
    public long writeTo(OutputStream out) throws IOException {
        if (page == null) {
            write(out, Long.MAX_VALUE);
        } else {
            page.writeTo(out);
        }
        return written;
    }

    private Optional<NextPage> write(OutputStream out, long most) throws IOException {
        RecordWriter writer = format.writer(filter.kind(), columns, out);
        writer.begin(new RecordHeader(filter.kind(), release.info().number(), filter.months().first(),
                filter.months().last(), matched,
                missing));
        Page wanted = new Page(cursor.map(Cursor::position), most);
        Optional<Position> end = switch (filter.kind()) {
            case STREET -> release.selectCrimes(filter, wanted, writer::crime);
            case OUTCOMES -> release.selectOutcomes(filter, wanted, writer::outcome);
            case STOP_AND_SEARCH -> release.selectStops(filter, wanted, writer::stop);
        };
        Optional<NextPage> next = end.map(position -> toNextPage.apply(new Cursor(position, matched)));
        written = writer.end(next);
        return next;
    }
}
