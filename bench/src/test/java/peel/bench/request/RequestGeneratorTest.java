package peel.bench.request;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.sample.national.NationalArchive;
import peel.sample.national.NationalSize;

/// Requests are the same for the same archive, differ from each other, and are read as they were written.
final class RequestGeneratorTest {
    private static final NationalSize SIZE = new NationalSize(4, 2_000, 3_000, 100, 5);
    private static final int EACH = 12;

    @TempDir
    Path folder = Path.of("");

    @Test
    void theSameArchiveGivesTheSameQuestionsAndManyDifferentOnes() throws IOException {
        NationalArchive.write(folder.resolve("archive"), SIZE);
        List<BenchmarkRequest> requests = RequestGenerator.requests(folder.resolve("archive"), SIZE, EACH);
        assertThat(RequestGenerator.requests(folder.resolve("archive"), SIZE, EACH)).isEqualTo(requests);
        Map<RequestKind, Long> counts = requests.stream().collect(groupingBy(BenchmarkRequest::kind, counting()));
        assertThat(counts).hasSize(RequestKind.values().length)
                .allSatisfy((_, count) -> assertThat(count).isEqualTo(EACH));
        List<BenchmarkRequest> specific = requests.stream().filter(each -> !each.what().isEmpty()).toList();
        assertThat(specific.stream().distinct().count()).isGreaterThan(specific.size() - EACH);
        assertThat(requests).allSatisfy(
                request -> assertThat(YearMonth.parse(request.month().toString())).isBetween(SIZE.oldest(),
                        NationalSize.NEWEST));
        assertThat(requests.stream().filter(each -> each.kind() == RequestKind.POLYGON_2000))
                .allSatisfy(each -> assertThat(each.corners()).hasDimensions(2_000, 2));
        Path file = folder.resolve("requests.tsv");
        BenchmarkRequest.write(file, requests);
        assertThat(BenchmarkRequest.read(file)).isEqualTo(requests);
    }
}
