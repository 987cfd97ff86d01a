package peel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import peel.archive.reject.RejectReason;
import peel.server.api.Routes;
import peel.server.config.ServerSetting;
import picocli.CommandLine;

/// The documents say all that the program can do, and lead nowhere wrong.
final class DocsTest {
    private static final Path ROOT = ProjectFiles.ROOT;
    private static final Path REFERENCE = ROOT.resolve("docs/reference.md");
    private static final Path LOADING = ROOT.resolve("docs/loading.md");
    private static final Pattern COMMAND = Pattern.compile("^\\s*\\$?\\s*(\\./peel .*?)\\s*(#.*)?$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    @Test
    void theReferenceNamesEveryRoute() throws IOException {
        assertThat(missing(REFERENCE, Routes.paths().stream())).isEmpty();
    }

    @Test
    void theReferenceNamesEverySetting() throws IOException {
        assertThat(missing(REFERENCE, Arrays.stream(ServerSetting.values()).map(setting -> "--" + setting.key())))
                .isEmpty();
    }

    @Test
    void theReferenceNamesEveryCommandAndOption() throws IOException {
        Set<String> names = new TreeSet<>();
        Main.commandLine().getSubcommands().forEach((name, command) -> {
            names.add("peel " + name);
            optionsOf(command).forEach(names::add);
        });
        optionsOf(Main.commandLine()).forEach(names::add);
        assertThat(names).contains("peel load", "--data");
        assertThat(missing(REFERENCE, names.stream())).isEmpty();
    }

    @Test
    void theLoadingPageNamesEveryReasonToRejectARow() throws IOException {
        assertThat(missing(LOADING, Arrays.stream(RejectReason.values()).map(RejectReason::text))).isEmpty();
    }

    @Test
    void theReadmeStartsWithTheDemoAndTheTests() throws IOException {
        List<String> commands = COMMAND.matcher(Files.readString(ROOT.resolve("README.md"))).results()
                .map(match -> match.group(1)).limit(2).toList();
        assertThat(commands).containsExactly("./peel demo", "./peel test");
    }

    @Test
    void everyRelativeLinkOfADocumentLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
                String target = link.group(1).replaceFirst("#.*", "");
                if (!target.isEmpty() && !target.matches("[a-z]+:.*")
                        && !Files.exists(page.resolveSibling(target))) {
                    broken.add(ROOT.relativize(page) + " -> " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void noFileNamesAPathOfTheMachineItWasMadeOn() throws IOException {
        List<String> forbidden = Stream.of("work", "root", "home").map(folder -> "/" + folder + "/").toList();
        List<String> found = new ArrayList<>();
        for (Path file : ProjectFiles.all()) {
            String text = ProjectFiles.text(file);
            text.lines().filter(line -> forbidden.stream().anyMatch(line::contains)).limit(3)
                    .forEach(line -> found.add(ROOT.relativize(file) + ": " + line.strip()));
        }
        assertThat(found).isEmpty();
    }

    private static Stream<String> optionsOf(CommandLine command) {
        return command.getCommandSpec().options().stream().map(CommandLine.Model.OptionSpec::longestName);
    }

    private static List<String> missing(Path page, Stream<String> names) throws IOException {
        assertThat(page).exists();
        String text = Files.readString(page);
        return names.distinct().filter(name -> !text.contains(name)).toList();
    }

    private static List<Path> pages() throws IOException {
        return ProjectFiles.all().stream().filter(file -> file.toString().endsWith(".md"))
                .filter(file -> Set.of(ROOT, ROOT.resolve("docs")).contains(file.getParent())).toList();
    }
}
