package peel.sample.city;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import peel.sample.city.response.ReferenceResponses;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The written answers about forces and neighbourhoods, read back by name and as JSON.
final class ReferenceResponseFiles {
    static final ReferenceResponseFiles DEMO = write();

    private static final Pattern NAME = Pattern.compile("([a-z-]+)__force=([a-z-]+)(?:__id=([A-Za-z0-9.%-]+))?\\.json");

    private final Map<String, String> texts = new TreeMap<>();

    static ReferenceResponseFiles write() {
        var files = new ReferenceResponseFiles();
        try {
            Path folder = Files.createTempDirectory("peel-reference");
            ReferenceResponses.writeTo(folder.resolve("new/answers"));
            ReferenceResponses.writeTo(folder.resolve("new/answers"));
            try (var list = Files.list(folder.resolve("new/answers"))) {
                for (Path file : list.toList()) {
                    files.texts.put(file.getFileName().toString(), Files.readString(file));
                    Files.delete(file);
                }
            }
            Files.delete(folder.resolve("new/answers"));
            Files.delete(folder.resolve("new"));
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /// File name to text.
    Map<String, String> texts() {
        return texts;
    }

    /// All answers of a method.
    List<Answer> of(String method) {
        return texts.keySet().stream().map(this::answer).filter(answer -> answer.method().equals(method)).toList();
    }

    private Answer answer(String file) {
        Matcher name = NAME.matcher(file);
        if (!name.matches()) {
            throw new AssertionError(file);
        }
        Optional<String> id = Optional.ofNullable(name.group(3)).map(text -> URLDecoder.decode(text, UTF_8));
        String text = texts.getOrDefault(file, "");
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return new Answer(name.group(1), name.group(2), id.orElse(""), value(parser));
        }
    }

    /// One answer.
    ///
    /// @param id of the neighbourhood, empty in answers about a force
    /// @param body maps in the order of their keys, lists, strings, and null; nothing else may be there
    record Answer(String method, String force, String id, @Nullable Object body) {
        /// The objects of an array.
        List<Map<?, ?>> items() {
            List<Map<?, ?>> items = new ArrayList<>();
            for (Object item : List.class.cast(Objects.requireNonNull(body))) {
                items.add(Map.class.cast(item));
            }
            return items;
        }

        Map<?, ?> object() {
            return Map.class.cast(Objects.requireNonNull(body));
        }
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String key = parser.currentName();
                    parser.nextToken();
                    map.put(key, value(parser));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NULL -> null;
            default -> throw new AssertionError("neither text nor null: " + parser.currentToken());
        };
    }
}
