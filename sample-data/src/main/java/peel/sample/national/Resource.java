package peel.sample.national;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// Text files beside the classes of this package: fields separated by semicolons, comments after `#`.
final class Resource {
    private Resource() {}

    /// @param name the name of the file
    /// @param row makes a value of the fields of one line
    static <T> List<T> rows(String name, Function<String[], T> row) {
        try (var in = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(Resource.class.getResourceAsStream(name), name), UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).map(line -> row.apply(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
