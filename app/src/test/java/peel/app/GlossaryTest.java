package peel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The glossary against the code: what it names exists, and the words that it replaced do not come back.
final class GlossaryTest {
    private static final Path GLOSSARY = ProjectFiles.ROOT.resolve("docs/glossary.md");

    /// A row with a term, its meaning and the names in the last column.
    private static final Pattern ROW = Pattern.compile("^\\| (?!term)([^|`]+?) \\| [^|]+ \\| ([^|]+) \\|$",
            Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([\\w.]+)`");
    private static final Pattern CLASS_IN_TEXT = Pattern.compile("`((?:[A-Z][a-z0-9]+){2,})(?:#\\w+)?`");

    /// Words of earlier versions that mean nothing to a newcomer. Each has a word of the glossary in its place.
    private static final Set<String> REPLACED = Set.of("told", "learnt", "speller", "spelt", "refusal", "crew", "asker",
            "leavings");

    /// A word of a text, or of a name in camel case.
    private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+");

    /// Classes of Java and of libraries that the documents name.
    private static final Set<String> OF_OTHERS = Set.of("IndexOutput", "CodecUtil", "DirectMonotonicWriter",
            "ThreadLimitHandler");

    @Test
    void everyNameOfTheGlossaryExists() throws IOException {
        Set<String> known = new TreeSet<>(classes());
        known.addAll(packages());
        List<String> named = ROW.matcher(Files.readString(GLOSSARY)).results()
                .flatMap(row -> NAME.matcher(row.group(2)).results()).map(name -> name.group(1)).toList();
        assertThat(named).hasSizeGreaterThan(80);
        assertThat(named).isSubsetOf(known);
    }

    @Test
    void noTermIsDefinedTwice() throws IOException {
        List<String> terms = ROW.matcher(Files.readString(GLOSSARY)).results()
                .flatMap(row -> Arrays.stream(row.group(1).split(", "))).toList();
        assertThat(terms).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }

    @Test
    void theClassesThatDocumentsNameExist() throws IOException {
        Set<String> known = new TreeSet<>(classes());
        known.addAll(OF_OTHERS);
        List<String> wrong = new ArrayList<>();
        for (Path page : ProjectFiles.all()) {
            if (page.toString().endsWith(".md")) {
                CLASS_IN_TEXT.matcher(Files.readString(page)).results().map(name -> name.group(1))
                        .filter(name -> !known.contains(name))
                        .forEach(name -> wrong.add(ProjectFiles.name(page) + ": " + name));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void wordsThatWereReplacedDoNotComeBack() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : ProjectFiles.all()) {
            String name = ProjectFiles.name(file);
            if (name.contains("src/main/java/") || name.endsWith(".md")) {
                ProjectFiles.text(file).lines().filter(GlossaryTest::hasReplacedWord)
                        .forEach(line -> found.add(name + ": " + line.strip()));
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"as it was told, true", "isTold(), true", "TOLD, true", "learntRows, true", "the crews, true",
            "untold, false", "TOLD_BY, true", "retold, false", "spelling, false", "dispels, false"})
    void aReplacedWordIsFoundInEveryForm(String text, boolean isFound) {
        assertThat(hasReplacedWord(text)).isEqualTo(isFound);
    }

    private static boolean hasReplacedWord(String line) {
        return WORD.matcher(line).results().map(word -> word.group().toLowerCase(Locale.ROOT))
                .anyMatch(word -> REPLACED.contains(word) || REPLACED.contains(word.replaceFirst("s$", "")));
    }

    /// The simple names of all classes, those of tests too.
    private static Set<String> classes() throws IOException {
        return ProjectFiles.all().stream().map(file -> String.valueOf(file.getFileName()))
                .filter(name -> name.endsWith(".java")).map(name -> name.replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> packages() throws IOException {
        return ProjectFiles.all().stream().map(ProjectFiles::name).filter(name -> name.contains("src/main/java/"))
                .map(name -> name.replaceFirst(".*src/main/java/", "").replaceFirst("/[^/]*$", "").replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
