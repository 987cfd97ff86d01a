package peel.bench.query;

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

/// Questions repeat, differ from each other, and survive their file.
final class DrawTest {
    private static final NationalSize SIZE = new NationalSize(4, 2_000, 3_000, 100, 5);
    private static final int EACH = 12;

    @TempDir
    Path folder = Path.of("");

    @Test
    void theSameArchiveGivesTheSameQuestionsAndManyDifferentOnes() throws IOException {
        NationalArchive.write(folder.resolve("archive"), SIZE);
        List<Question> questions = Draw.questions(folder.resolve("archive"), SIZE, EACH);
        assertThat(Draw.questions(folder.resolve("archive"), SIZE, EACH)).isEqualTo(questions);
        Map<Kind, Long> counts = questions.stream().collect(groupingBy(Question::kind, counting()));
        assertThat(counts).hasSize(Kind.values().length).allSatisfy((_, count) -> assertThat(count).isEqualTo(EACH));
        assertThat(questions.stream().distinct().count()).isGreaterThan(questions.size() - EACH);
        assertThat(questions).allSatisfy(
                question -> assertThat(YearMonth.parse(question.month().toString())).isBetween(SIZE.oldest(),
                        NationalSize.NEWEST));
        assertThat(questions.stream().filter(each -> each.kind() == Kind.POLYGON_2000))
                .allSatisfy(each -> assertThat(each.corners()).hasDimensions(2_000, 2));
        Path file = folder.resolve("questions.tsv");
        Question.write(file, questions);
        assertThat(Question.read(file)).isEqualTo(questions);
    }
}
