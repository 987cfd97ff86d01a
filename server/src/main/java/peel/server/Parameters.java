package peel.server;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The parameters of a request: those of the query, and those of a posted form, which win (SPEC 1). A blank value counts
/// as none. Only the parameters that a route knows are kept, so that hostile requests cost no memory.
final class Parameters {
    private static final int MOST_IGNORED = 10;
    private static final int LONGEST_NAME = 40;

    private final ErrorFace face;
    private final Set<String> known;
    private final Map<String, Given> query = new HashMap<>();
    private final Map<String, Given> form = new HashMap<>();
    private final List<String> ignored = new ArrayList<>();

    /// What was given for one name.
    ///
    /// @param value the last value, which upstream takes
    /// @param isAmbiguous whether an earlier value was another
    private record Given(String value, boolean isAmbiguous) {}

    /// Reads query and form.
    ///
    /// @param known the names that the route knows
    /// @param query the query, still encoded, empty without one
    /// @param form the posted form, empty without one
    /// @throws Refusal in the clear face, when a percent sign is not followed by two digits
    Parameters(ErrorFace face, Set<String> known, String query, byte[] form) {
        this.face = face;
        this.known = known;
        read(query, this.query);
        read(new String(form, StandardCharsets.UTF_8), this.form);
    }

    /// The value of a parameter, without spaces around it; empty when it is absent or blank.
    ///
    /// @throws Refusal in the clear face, when it was given several different values
    Optional<String> find(String name) {
        Given given = form.getOrDefault(name, query.get(name));
        if (given == null) {
            return Optional.empty();
        }
        if (given.isAmbiguous && face == ErrorFace.CLEAR) {
            throw new Refusal(Mistake.REPEATED_PARAMETER, name, "the parameter " + name
                    + " is given several times with different values: give it once");
        }
        return Optional.of(given.value);
    }

    /// Whether a parameter has a value.
    boolean has(String name) {
        return form.containsKey(name) || query.containsKey(name);
    }

    /// The first few names that the route does not know, safe to put into a header.
    List<String> ignored() {
        return ignored;
    }

    private void read(String text, Map<String, Given> into) {
        int from = 0;
        while (from < text.length()) {
            int and = text.indexOf('&', from);
            int to = and < 0 ? text.length() : and;
            int equals = text.indexOf('=', from);
            int nameEnd = equals < 0 || equals > to ? to : equals;
            if (to > from) {
                put(into, decode(text.substring(from, nameEnd)), text.substring(Math.min(nameEnd + 1, to), to));
            }
            from = to + 1;
        }
    }

    private void put(Map<String, Given> into, String name, String encodedValue) {
        if (!known.contains(name)) {
            ignore(name);
            return;
        }
        String value = decode(encodedValue).strip();
        if (!value.isEmpty()) {
            Given before = into.get(name);
            into.put(name, new Given(value, before != null && (before.isAmbiguous || !before.value.equals(value))));
        }
    }

    private void ignore(String name) {
        if (ignored.size() < MOST_IGNORED) {
            String bounded = name.substring(0, Math.min(name.length(), LONGEST_NAME));
            String safe = bounded.replaceAll("[^A-Za-z0-9_.\\-]", "?");
            if (!safe.isEmpty() && !ignored.contains(safe)) {
                ignored.add(safe);
            }
        }
    }

    private String decode(String text) {
        return PercentText.decode(text, true).orElseGet(() -> {
            if (face == ErrorFace.CLEAR) {
                throw new Refusal(Mistake.MALFORMED_ENCODING, "in " + Refusal.quote(text)
                        + " a percent sign is not followed by two hexadecimal digits: write it as %25");
            }
            return text;
        });
    }
}
