package peel.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import peel.bench.engine.Engine;
import peel.bench.engine.EngineFiles;
import peel.bench.engine.EngineName;
import peel.bench.request.BenchmarkRequest;
import peel.bench.request.RequestKind;
import peel.bench.request.ResponseDigest;

/// Digests of the responses that Peel makes in process, to compare those over HTTP with.
final class InProcessDigests {
    private InProcessDigests() {}

    /// The digest of all responses of each kind.
    static Map<RequestKind, String> of(EngineFiles files, List<BenchmarkRequest> requests) throws IOException {
        Map<RequestKind, List<ResponseDigest>> digests = new EnumMap<>(RequestKind.class);
        try (Engine peel = EngineName.PEEL.open(files)) {
            for (BenchmarkRequest request : requests) {
                if (request.kind().isOfApi()) {
                    var response = new ByteArrayOutputStream();
                    peel.prepare(request).writeResponse(response);
                    digests.computeIfAbsent(request.kind(), _ -> new ArrayList<>())
                            .add(ResponseDigest.of(response.toByteArray()));
                }
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        Map<RequestKind, String> all = new EnumMap<>(RequestKind.class);
        digests.forEach((kind, each) -> all.put(kind, ResponseDigest.all(each).text()));
        return all;
    }
}
