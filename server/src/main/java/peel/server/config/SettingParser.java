package peel.server.config;

import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import peel.text.DurationText;

/// Reads the texts of settings. Errors name the setting and its valid values.
record SettingParser(Map<ServerSetting, String> given) {
    private static final System.Logger LOG = System.getLogger("peel.server");
    private static final Pattern URL = Pattern.compile("(?i)https?://");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    String text(ServerSetting setting) {
        String text = given.getOrDefault(setting, setting.defaultText()).strip();
        if (text.isEmpty()) {
            throw wrong(setting, text, "a text that is not empty");
        }
        return text;
    }

    /// A text for a header of HTTP: printable characters of ASCII.
    String headerText(ServerSetting setting) {
        String text = text(setting);
        if (!text.chars().allMatch(c -> c >= ' ' && c < 127)) {
            throw wrong(setting, text, "a text of printable ASCII characters");
        }
        return text;
    }

    long number(ServerSetting setting, long least, long most) {
        String text = text(setting);
        long number = NUMBER.matcher(text).matches() ? Long.parseLong(text) : -1;
        if (number < least || number > most) {
            throw wrong(setting, text, most == Long.MAX_VALUE
                    ? "a whole number from " + least
                    : "a whole number from " + least + " to " + most);
        }
        return number;
    }

    /// A number above zero, or the given default if the text is 0.
    long numberOr(ServerSetting setting, long most, long insteadOfZero) {
        long number = number(setting, 0, most);
        return number == 0 ? Math.max(1, insteadOfZero) : number;
    }

    Duration duration(ServerSetting setting) {
        String text = text(setting);
        return DurationText.parse(text).filter(Duration::isPositive)
                .orElseThrow(() -> wrong(setting, text, "a time above zero with its unit, such as 500ms, 30s or 2m"));
    }

    boolean flag(ServerSetting setting) {
        return switch (text(setting)) {
            case "true" -> true;
            case "false" -> false;
            case String other -> throw wrong(setting, other, "true or false");
        };
    }

    /// The background of the map; whether there is such a file is not checked.
    BasemapSource basemap(ServerSetting setting) {
        String text = text(setting);
        if (text.equals(setting.defaultText())) {
            return new BasemapSource.BuiltIn();
        }
        try {
            if (!URL.matcher(text).lookingAt()) {
                return new BasemapSource.TileFile(Path.of(text));
            }
            URI url = new URI(text);
            if (url.getHost() != null && url.getUserInfo() == null) {
                return new BasemapSource.Style(url);
            }
        } catch (URISyntaxException | InvalidPathException e) {
            LOG.log(Level.DEBUG, "neither a URL nor a path", e);
        }
        throw wrong(setting, text,
                "a file in the format PMTiles, the URL of a style such as https://tiles.example/style.json, or "
                        + setting.defaultText());
    }

    /// One of the constants of an enum, by its name in any case.
    <E extends Enum<E>> E choice(ServerSetting setting, Class<E> type) {
        String text = text(setting);
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String name = constant.name().toLowerCase(Locale.ROOT);
            if (name.equals(text.toLowerCase(Locale.ROOT))) {
                return constant;
            }
            names.add(name);
        }
        String last = names.removeLast();
        throw wrong(setting, text, String.join(", ", names) + " or " + last);
    }

    private static IllegalArgumentException wrong(ServerSetting setting, String text, String right) {
        return new IllegalArgumentException("--" + setting.key() + " is '" + text + "': it must be " + right);
    }
}
