package peel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sources and documents refer to headings of `docs/spec` that are there, and to no document outside of the repository.
final class SpecReferencesTest {
    private static final Pattern REFERENCE = Pattern.compile("docs/spec/[a-z-]+(?:\\.md)?(?:#[\\w-]*)?");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s#]*\\.md)?(#[^)\\s]*)\\)");
    private static final Pattern HEADING = Pattern.compile("^#{1,6} +(.*?) *#*$");

    /// Documents that only the authors had. Written apart, so that this file does not match itself.
    private static final String OUTSIDE = Stream.of("spec", "facts", "design", "users", "faults", "house")
            .map(name -> name.toUpperCase(Locale.ROOT)).collect(Collectors.joining("|", "\\b(?:", ")\\b"));
    private static final Pattern OUTSIDE_NAME = Pattern.compile(OUTSIDE);
    private static final Pattern OUTSIDE_WITH_NUMBER = Pattern
            .compile(OUTSIDE + "(?:\\.md| (?:section )?(?:[0-9]|[A-D]\\b))");
    private static final Pattern OUTSIDE_IN_COMMENT = Pattern.compile("(?://|^\\s*[*#]|--).*" + OUTSIDE);
    private static final Pattern OUTSIDE_FOLDER = Pattern.compile("\\.\\./shared\\b");

    private final Map<Path, Set<String>> anchors = new HashMap<>();

    @Test
    void everyReferenceLeadsToAHeading() throws IOException {
        List<String> broken = new ArrayList<>();
        int references = 0;
        for (Path file : ProjectFiles.all()) {
            if (!isThisTest(file)) {
                String text = ProjectFiles.text(file);
                references += (int) REFERENCE.matcher(text).results().count();
                brokenReferences(text).forEach(reference -> broken.add(ProjectFiles.name(file) + ": " + reference));
            }
        }
        assertThat(broken).isEmpty();
        assertThat(references).as("references found in the whole project").isGreaterThan(100);
    }

    @Test
    void everyLinkFromDocumentToDocumentLeadsToAHeading() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : ProjectFiles.all()) {
            if (page.toString().endsWith(".md")) {
                for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
                    Path target = link.group(1) == null ? page : page.resolveSibling(link.group(1)).normalize();
                    if (!anchorsOf(target).contains(link.group(2).substring(1))) {
                        broken.add(ProjectFiles.name(page) + ": " + link.group());
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void noHeadingOfTheSpecificationOccursTwice() throws IOException {
        try (Stream<Path> pages = Files.list(ProjectFiles.ROOT.resolve("docs/spec"))) {
            for (Path page : pages.toList()) {
                assertThat(headings(Files.readString(page))).as(page.toString()).doesNotHaveDuplicates()
                        .hasSizeGreaterThan(20);
            }
        }
    }

    @Test
    void noFileRefersToADocumentOutsideOfTheRepository() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : ProjectFiles.all()) {
            outsideReferences(ProjectFiles.name(file), ProjectFiles.text(file))
                    .forEach(line -> found.add(ProjectFiles.name(file) + ": " + line.strip()));
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"api.md#no-such-heading", "no-such-page.md#areas", "no-such-page.md", "api#areas",
            "api.md#"})
    void aWrongReferenceIsFound(String reference) throws IOException {
        assertThat(brokenReferences("/// The border counts (docs/spec/" + reference + ").")).isNotEmpty();
        assertThat(brokenReferences("/// The border counts (docs/spec/api.md#areas).")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/// The border counts (% 1, Areas).", "    // % 5.7", "/// (48 at most, % 3)",
            "/// %'s modules",
            " * (%)", "#   % section 4", "a text of % B", "see %.md"})
    void aReferenceToADocumentOutsideIsFound(String line) {
        for (String name : OUTSIDE.replaceAll("[^A-Z|]", "").split("\\|", -1)) {
            assertThat(outsideReferences("Any.java", line.replace("%", name))).as(name).hasSize(1);
        }
        assertThat(outsideReferences("Any.java", line.replace("%", "docs/spec/api.md#areas"))).isEmpty();
    }

    @Test
    void onlyTestsKnowWhereRealDataLies() {
        assertThat(outsideReferences("core/src/main/java/Any.java", "Path.of(\"../shared\")")).hasSize(1);
        assertThat(outsideReferences("core/src/test/java/Any.java", "Path.of(\"../shared\")")).isEmpty();
    }

    @Test
    void anchorsAreThoseOfGitHub() {
        assertThat(headings("# The police.uk API\n## `lat` & `lng`, (both)\n```\n# a comment\n```\n### A_b c-d\n"))
                .containsExactly("the-policeuk-api", "lat--lng-both", "a_b-c-d");
    }

    private List<String> brokenReferences(String text) throws IOException {
        List<String> broken = new ArrayList<>();
        for (MatchResult match : REFERENCE.matcher(text).results().toList()) {
            String[] parts = match.group().split("#", -1);
            Set<String> known = anchorsOf(ProjectFiles.ROOT.resolve(parts[0]));
            if (known.isEmpty() || (parts.length > 1 && !known.contains(parts[1]))) {
                broken.add(match.group());
            }
        }
        return broken;
    }

    private static List<String> outsideReferences(String file, String text) {
        boolean isTest = file.contains("src/test/");
        boolean isDocument = file.endsWith(".md");
        Pattern name = isDocument ? OUTSIDE_NAME : OUTSIDE_IN_COMMENT;
        return text.lines().filter(line -> name.matcher(line).find() || OUTSIDE_WITH_NUMBER.matcher(line).find()
                || (!isTest && OUTSIDE_FOLDER.matcher(line).find())).toList();
    }

    /// The anchors of a page; empty when it is not there.
    private Set<String> anchorsOf(Path page) throws IOException {
        Set<String> known = anchors.get(page);
        if (known == null) {
            known = Files.isRegularFile(page) ? new TreeSet<>(headings(Files.readString(page))) : Set.of();
            anchors.put(page, known);
        }
        return known;
    }

    /// The anchors that GitHub gives to the headings of a page, in their order.
    private static List<String> headings(String text) {
        List<String> found = new ArrayList<>();
        boolean isCode = false;
        for (String line : text.lines().toList()) {
            isCode ^= line.startsWith("```");
            if (!isCode) {
                HEADING.matcher(line).results().forEach(heading -> found.add(heading.group(1).toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-')));
            }
        }
        return found;
    }

    private static boolean isThisTest(Path file) {
        return file.endsWith("SpecReferencesTest.java");
    }
}
