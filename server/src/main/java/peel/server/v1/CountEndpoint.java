package peel.server.v1;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import peel.model.RecordKind;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.server.request.ApiResponse;
import peel.server.v1.parameter.CountParameters;
import peel.server.v1.parameter.Parameter;
import peel.store.Release;
import peel.store.count.CountBy;
import peel.store.count.TooManyCountsException;
import peel.store.coverage.MissingFile;
import peel.store.filter.RecordFilter;
import peel.store.memory.QueryMemory;
import peel.writer.CountWriter;
import peel.writer.RecordFormat;
import peel.writer.RecordHeader;

/// `/v1/crimes/count` and its siblings: how many records a query selects, by up to three dimensions.
final class CountEndpoint {
    private CountEndpoint() {}

    static V1Response respond(V1Request request, RecordKind kind) {
        RecordFilter filter = RecordEndpoint.filter(request, kind);
        CountBy by = CountParameters.read(kind, request.given());
        return new V1Response(request.format().mediaType(),
                new CountBody(request.release(), filter, by, request.format()));
    }

    private static final class CountBody implements ApiResponse.Body {
        private final Release release;
        private final RecordFilter filter;
        private final CountBy by;
        private final RecordFormat format;
        private long total;
        private List<MissingFile> missing = List.of();

        CountBody(Release release, RecordFilter filter, CountBy by, RecordFormat format) {
            this.release = release;
            this.filter = filter;
            this.by = by;
            this.format = format;
        }

        @Override
        public Map<String, String> prepare(QueryMemory memory) {
            total = release.count(filter);
            missing = MissingFiles.of(release, filter);
            return V1Headers.of(total, missing);
        }

        @Override
        public long writeTo(OutputStream out) throws IOException {
            CountWriter writer = format.countWriter(by, out);
            writer.begin(new RecordHeader(filter.kind(), release.info().number(), filter.months().first(),
                    filter.months().last(),
                    total, missing));
            if (by.dimensions().isEmpty()) {
                writer.visit(List.of(), total);
            } else {
                try {
                    release.counts(filter, by, writer);
                } catch (TooManyCountsException e) {
                    throw new ApiException(ErrorCode.TOO_MANY_COUNTS, Parameter.BY.id(), e.getMessage()
                            + ": count by fewer dimensions, or select fewer records");
                }
            }
            return writer.end();
        }
    }
}
