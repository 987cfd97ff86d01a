package peel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.demo.DemoAnswers;
import peel.mirror.ApiBase;
import peel.mirror.Mirror;
import peel.mirror.MirrorFolder;
import peel.mirror.MirrorOptions;
import peel.mirror.MirrorReport;
import peel.model.Month;

/// One Peel mirrored into an empty other one: both answer alike, byte for byte.
final class MirrorOfPeelTest {
    /// The months of the invented sample that are mirrored; the newest is among them.
    private static final List<Month> MONTHS = List.of(Month.of(2024, 2), Month.of(2024, 3));

    /// What both are asked; `{force}` stands for every force in turn and `{month}` for every month that was mirrored.
    private static final List<String> QUESTIONS = List.of("/api/forces", "/api/crime-categories",
            "/api/crime-last-updated", "/api/crimes-no-location?category=all-crime&force={force}&date={month}",
            "/api/crimes-no-location?category=burglary&force={force}&date={month}");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void bothAnswerAlike() throws Exception {
        Path answers = folder.resolve("answers");
        DemoAnswers.writeTo(answers);
        try (Served source = Served.of(folder.resolve("source"), List.of(Archive.DEMO.zip(folder), answers));
                Served mirror = mirrorOf(source)) {
            Set<String> targets = targets(source);
            assertThat(targets).hasSizeGreaterThan(100);
            int records = 0;
            for (String target : targets) {
                byte[] expected = source.get(target);
                assertThat(new String(mirror.get(target), StandardCharsets.UTF_8)).as(target)
                        .isEqualTo(new String(expected, StandardCharsets.UTF_8));
                records += expected.length > "[]".length() ? 1 : 0;
            }
            assertThat(records).as("answers that are not empty").isGreaterThan(4);
        }
    }

    private Served mirrorOf(Served source) throws IOException, InterruptedException {
        Path data = folder.resolve("mirrored");
        MirrorOptions options = new MirrorOptions(ApiBase.parse(source.base()), Set.of(), MONTHS, 5_000, 100, 4, 3,
                Duration.ofSeconds(60), "peel/test");
        try (MirrorFolder mirrored = MirrorFolder.open(data, options.base(), false)) {
            MirrorReport report = new Mirror(options, mirrored, (_, _) -> {
            }).run();
            assertThat(report.missing()).isEmpty();
            return Served.of(data, List.of(mirrored.answers()));
        }
    }

    private static Set<String> targets(Served source) {
        List<String> forces = Json.items(Json.parse(source.get("/api/forces"))).stream()
                .map(force -> Json.text(force, "id")).toList();
        Set<String> targets = new TreeSet<>();
        for (String question : QUESTIONS) {
            for (Month month : MONTHS) {
                String inMonth = question.replace("{month}", month.toString());
                (inMonth.contains("{force}") ? forces.stream() : Stream.of(""))
                        .forEach(force -> targets.add(inMonth.replace("{force}", force)));
            }
        }
        return targets;
    }
}
