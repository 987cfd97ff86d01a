package peel.gzip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The encoder can be used without the rest of Peel: it imports nothing of it, and has no word of what Peel is about.
class BorderTest {
    private static final Path SOURCES = Path.of(System.getProperty("peel.root"), "gzip/src/main/java");
    private static final Pattern OF_PEEL = Pattern.compile("\\bpeel\\.(?!gzip\\b)[\\w.]+");
    private static final Pattern OF_CRIMES = Pattern
            .compile("(?i)crime|police|street|(?<!brute )force|outcome|neighbourhood");

    @Test
    void sourcesUseNothingElseOfPeel() throws IOException {
        assertThat(found(OF_PEEL)).isEmpty();
    }

    @Test
    void sourcesHaveNoWordOfCrimes() throws IOException {
        assertThat(found(OF_CRIMES)).isEmpty();
    }

    /// Each with the name of its file.
    private static List<String> found(Pattern pattern) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(5);
            for (Path source : sources) {
                pattern.matcher(Files.readString(source)).results()
                        .forEach(match -> found.add(source.getFileName() + ": " + match.group()));
            }
        }
        return found;
    }
}
