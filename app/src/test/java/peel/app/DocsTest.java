package peel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import peel.archive.reject.RejectReason;
import peel.server.api.Routes;
import peel.server.config.ServerSetting;
import peel.server.error.ErrorCode;
import peel.server.v1.ParameterTable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// The documents name everything that the program can do, in the places where a reader looks for it, and lead nowhere wrong.
final class DocsTest {
    private static final Path ROOT = ProjectFiles.ROOT;
    private static final Pattern COMMAND = Pattern.compile("^\\s*\\$?\\s*(\\./peel .*?)\\s*(#.*)?$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern ROUTE = Pattern.compile("^## (/\\S*)$", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    /// Options of every command, which the page names once for all.
    private static final Set<String> COMMON = Set.of("--help", "--version");

    @Test
    void theApiReferenceHasASectionForEachRoute() throws IOException {
        assertThat(sections().keySet()).containsExactlyInAnyOrderElementsOf(Routes.paths());
    }

    @Test
    void theSectionOfARouteNamesItsParameters() throws IOException {
        sections().forEach((route, text) -> assertThat(codes(text)).as(route).containsAll(Routes.parameters(route)));
    }

    @Test
    void theTablesOfV1AreMadeFromTheTableOfParameters() throws IOException {
        Map<String, String> sections = sections();
        List<String> routes = Routes.paths().stream().filter(path -> !ParameterTable.markdown(path).isEmpty()).toList();
        assertThat(routes).hasSizeGreaterThan(6).allSatisfy(route -> assertThat(sections.getOrDefault(route, ""))
                .as(route).contains("\n|---|---|\n" + ParameterTable.markdown(route) + "\n\n"));
    }

    @Test
    void theApiReferenceNamesEveryErrorType() throws IOException {
        assertThat(codes(text("docs/api.md")))
                .containsAll(Arrays.stream(ErrorCode.values()).map(ErrorCode::type).toList());
    }

    @Test
    void theSettingsAreThoseOfTheServerWithTheirDefaults() throws IOException {
        Map<String, String> settings = Arrays.stream(ServerSetting.values())
                .collect(Collectors.toMap(setting -> "--" + setting.key(), ServerSetting::defaultText));
        assertThat(optionRows("docs/operations.md")).isEqualTo(new TreeMap<>(settings));
    }

    @Test
    void theOptionsOfTheMirrorAreThoseOfTheCommand() throws IOException {
        assertThat(optionRows("docs/mirroring.md").keySet()).isEqualTo(optionsOf(command("mirror")));
    }

    @Test
    void theOperationsPageNamesEveryCommandAndItsOptions() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        Pattern.compile("^\\| `peel (\\w+)([^`]*)` \\|(.*)\\|$", Pattern.MULTILINE).matcher(text("docs/operations.md"))
                .results().forEach(row -> rows.merge(row.group(1), "`" + row.group(2) + "` " + row.group(3),
                        String::concat));
        Set<String> commands = new TreeSet<>(Main.commandLine().getSubcommands().keySet());
        commands.add("test"); // of the launcher
        assertThat(rows.keySet()).isEqualTo(commands);
        assertThat(codes(text("docs/operations.md"))).containsAll(COMMON);
        for (String name : List.of("load", "publish", "status", "verify")) {
            assertThat(words(rows.getOrDefault(name, ""))).as(name).containsAll(optionsOf(command(name)));
        }
        assertThat(words(rows.getOrDefault("serve", ""))).contains("--data");
        assertThat(words(rows.getOrDefault("demo", ""))).contains("--data");
    }

    @Test
    void theCommandsThatTheDocumentsShowAreUnderstood() throws IOException {
        List<String> shown = new ArrayList<>();
        for (Path page : pages()) {
            for (MatchResult match : COMMAND.matcher(Files.readString(page)).results().toList()) {
                String line = match.group(1);
                if (!line.startsWith("./peel test")) {
                    shown.add(line);
                    try {
                        Main.commandLine().parseArgs(line.substring("./peel ".length()).split(" +"));
                    } catch (ParameterException e) {
                        throw new AssertionError(ROOT.relativize(page) + ": " + line, e);
                    }
                }
            }
        }
        assertThat(shown).hasSizeGreaterThan(8);
    }

    @Test
    void theLoadingPageListsTheReasonsToRejectARow() throws IOException {
        String section = text("docs/loading.md").replaceFirst("(?s).*?\n\\| reason \\|[^\n]*\n[^\n]*\n", "");
        List<String> reasons = section.lines().takeWhile(line -> line.startsWith("| "))
                .map(line -> line.split("\\|", -1)[1].strip()).toList();
        assertThat(reasons).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(RejectReason.values()).map(RejectReason::text).toList());
    }

    @Test
    void theReadmeStartsWithTheDemoAndTheTests() throws IOException {
        List<String> commands = COMMAND.matcher(text("README.md")).results().map(match -> match.group(1)).limit(2)
                .toList();
        assertThat(commands).containsExactly("./peel demo", "./peel test");
    }

    @Test
    void everyRelativeLinkLeadsToAFileAndEveryDocumentIsLinkedTo() throws IOException {
        List<String> broken = new ArrayList<>();
        Set<Path> targets = new TreeSet<>();
        for (Path page : pages()) {
            for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
                String name = link.group(1).replaceFirst("#.*", "");
                if (!name.isEmpty() && !name.matches("[a-z]+:.*")) {
                    Path target = page.resolveSibling(name).normalize();
                    targets.add(target);
                    if (!Files.exists(target)) {
                        broken.add(ROOT.relativize(page) + " -> " + name);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(pages().stream().filter(page -> !page.equals(ROOT.resolve("README.md")) && !targets.contains(page)))
                .as("documents that no document links to").isEmpty();
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

    /// The sections of the API reference by their routes.
    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new TreeMap<>();
        String text = text("docs/api.md");
        for (MatchResult heading : ROUTE.matcher(text).results().toList()) {
            int next = text.indexOf("\n## ", heading.end());
            sections.put(heading.group(1), text.substring(heading.end(), next < 0 ? text.length() : next));
        }
        return sections;
    }

    /// The options that have a row of their own in a table, with what the next column holds.
    private static Map<String, String> optionRows(String page) throws IOException {
        Map<String, String> rows = new TreeMap<>();
        Pattern.compile("^\\| `(--[\\w-]+)` \\| *([^|]*?) *\\|", Pattern.MULTILINE).matcher(text(page)).results()
                .forEach(row -> rows.put(row.group(1), row.group(2)));
        return rows;
    }

    private static CommandLine command(String name) {
        return Objects.requireNonNull(Main.commandLine().getSubcommands().get(name), name);
    }

    private static Set<String> optionsOf(CommandLine command) {
        Set<String> options = command.getCommandSpec().options().stream().map(OptionSpec::longestName)
                .collect(Collectors.toCollection(TreeSet::new));
        options.removeAll(COMMON);
        assertThat(options).isNotEmpty();
        return options;
    }

    private static Set<String> codes(String text) {
        return CODE.matcher(text).results().map(code -> code.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> words(String text) {
        return List.of(text.replace("`", " ").split("[ ;,]+"));
    }

    private static String text(String page) throws IOException {
        return Files.readString(ROOT.resolve(page));
    }

    private static List<Path> pages() throws IOException {
        return ProjectFiles.all().stream().filter(file -> file.toString().endsWith(".md")).toList();
    }
}
