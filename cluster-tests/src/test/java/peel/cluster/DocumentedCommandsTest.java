package peel.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.node.cluster.LocalCluster;
import peel.robustness.Http;
import peel.robustness.PeelProcess;
import peel.robustness.PeelProcess.Ended;
import peel.robustness.ServeProcess;
import peel.sample.city.CitySize;
import peel.sample.city.archive.CityArchive;

/// The commands of docs/cluster.md, from a fresh cluster to the first response, as a new user runs them.
final class DocumentedCommandsTest {
    private static final Pattern BLOCK = Pattern.compile("## From a fresh cluster.*?```\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CURL = Pattern.compile("curl 'http://127\\.0\\.0\\.1:8080(/.*)'");
    private static final String PEEL = "./peel ";
    private static final String NODE = "http://127.0.0.1:9200";

    /// The page has the default, which no other test uses.
    private static final String PREFIX = "peel";

    private static final List<YearMonth> MONTHS = List.of(YearMonth.of(2024, 1), YearMonth.of(2024, 2));

    @Test
    void fiveCommandsLeadToTheFirstResponse(@TempDir Path folder) throws Exception {
        LocalCluster cluster = SharedCluster.get();
        Path zip = folder.resolve("latest.zip");
        CityArchive.writeTo(zip, new CitySize(MONTHS, 500, 300, 50, 20));
        Path data = folder.resolve("data");
        List<String> commands = commands();
        assertThat(commands).hasSize(5);
        for (String command : commands.subList(0, 3)) {
            Ended ended = PeelProcess.run(arguments(command, cluster, zip, data));
            assertThat(ended.exitCode()).as(command + "\n" + ended.out() + ended.err()).isZero();
        }
        String[] serve = arguments(commands.get(3), cluster, zip, data);
        assertThat(serve[0]).isEqualTo("serve");
        Matcher curl = CURL.matcher(commands.get(4));
        assertThat(curl.matches()).as(commands.get(4)).isTrue();
        try (ServeProcess served = ServeProcess.start(Arrays.copyOfRange(serve, 1, serve.length))) {
            HttpResponse<String> response = new Http(served.uri()).get(curl.group(1));
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            assertThat(response.body()).startsWith("[{\"category\":");
        }
        new ClusterCopy(cluster, PREFIX, 0, data).delete();
    }

    private static List<String> commands() throws Exception {
        Matcher block = BLOCK.matcher(Files.readString(Path.of(System.getProperty("peel.root"), "docs", "cluster.md")));
        assertThat(block.find()).as("commands of docs/cluster.md").isTrue();
        return block.group(1).lines().toList();
    }

    /// The arguments of a command, with the addresses and paths of this test.
    private static String[] arguments(String command, LocalCluster cluster, Path zip, Path data) {
        assertThat(command).startsWith(PEEL);
        return Arrays.stream(command.substring(PEEL.length()).split(" +")).map(argument -> switch (argument) {
            case NODE -> cluster.uris().getFirst().toString();
            case "latest.zip" -> zip.toString();
            case "data/police" -> data.toString();
            default -> argument;
        }).toArray(String[]::new);
    }
}
