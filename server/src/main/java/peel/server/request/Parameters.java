package peel.server.request;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import peel.server.config.ErrorMode;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.server.error.UpstreamErrors;
import peel.text.PercentCodec;

/// The parameters of a request: those of the query, and those of a posted form, which override them. A blank value counts as
/// missing.
public final class Parameters {
    /// The most parameters of a query, and of a form. Clients send some five.
    public static final int MAX_COUNT = 1000;
    private static final int MAX_IGNORED = 10;
    private static final int MAX_NAME_LENGTH = 40;

    private final ErrorMode errorMode;
    private final Set<String> known;
    private final Map<String, Given> query = new HashMap<>();
    private final Map<String, Given> form = new HashMap<>();
    private final Map<String, String> unknown = new LinkedHashMap<>();

    /// The values that were given for one name.
    ///
    /// @param value the last value
    /// @param isAmbiguous whether an earlier value was different
    private record Given(String value, boolean isAmbiguous) {}

    /// Reads query and form.
    ///
    /// @param known the parameters of the route
    /// @param query the query, still encoded, empty if there is none
    /// @param form the posted form
    /// @throws ApiException if there are too many, or, in the clear error mode, if a percent sign is not followed by two digits
    public Parameters(ErrorMode errorMode, Set<String> known, String query, PostedForm form) {
        this.errorMode = errorMode;
        this.known = known;
        read(query, this.query);
        switch (form) {
            case PostedForm.UrlEncoded(var text) -> read(text, this.form);
            case PostedForm.Multipart(var fields) -> fields.forEach(field -> put(this.form, field));
        }
    }

    /// The value of a parameter, without spaces around it; empty if it is missing or blank.
    ///
    /// @throws ApiException in the clear error mode, if it has several different values
    public Optional<String> find(String name) {
        Given given = form.getOrDefault(name, query.get(name));
        if (given == null) {
            return Optional.empty();
        }
        if (!given.isAmbiguous) {
            return Optional.of(given.value);
        }
        if (errorMode == ErrorMode.UPSTREAM) {
            return Optional.of(UpstreamErrors.repeatedParameter(given.value));
        }
        throw new ApiException(ErrorCode.REPEATED_PARAMETER, name, "the parameter " + name
                + " is given several times with different values: give it once");
    }

    /// Whether a parameter has a value.
    boolean has(String name) {
        return form.containsKey(name) || query.containsKey(name);
    }

    /// The first few names that the route does not know, safe to put into a header.
    public List<String> ignored() {
        return unknown.keySet().stream().map(Parameters::safe).filter(name -> !name.isEmpty()).distinct()
                .limit(MAX_IGNORED).toList();
    }

    /// The parameters that the route does not know, each with its last value without spaces around it.
    Map<String, String> unknown() {
        return Collections.unmodifiableMap(unknown);
    }

    private void read(String text, Map<String, Given> into) {
        int count = 0;
        int from = 0;
        while (from < text.length()) {
            int and = text.indexOf('&', from);
            int to = and < 0 ? text.length() : and;
            if (to > from) {
                requireFew(++count);
                int equals = text.indexOf('=', from, to);
                String value = equals < 0 ? "" : text.substring(equals + 1, to);
                readField(decode(text.substring(from, equals < 0 ? to : equals)), value, into);
            }
            from = to + 1;
        }
    }

    /// The value of an unknown name may be malformed, since it is ignored.
    private void readField(String name, String encodedValue, Map<String, Given> into) {
        String value = known.contains(name)
                ? decode(encodedValue)
                : PercentCodec.decode(encodedValue, true).orElse(encodedValue);
        put(into, new FormField(name, value));
    }

    private void put(Map<String, Given> into, FormField field) {
        String value = field.value().strip();
        if (!known.contains(field.name())) {
            unknown.put(field.name(), value);
        } else if (!value.isEmpty()) {
            Given before = into.get(field.name());
            into.put(field.name(),
                    new Given(value, before != null && (before.isAmbiguous || !before.value.equals(value))));
        }
    }

    private static void requireFew(int count) {
        if (count > MAX_COUNT) {
            throw new ApiException(ErrorCode.TOO_MANY_PARAMETERS, "there are more than " + MAX_COUNT
                    + " parameters: a request needs at most five");
        }
    }

    private static String safe(String name) {
        return name.substring(0, Math.min(name.length(), MAX_NAME_LENGTH)).replaceAll("[^A-Za-z0-9_.\\-]", "?");
    }

    private String decode(String text) {
        return PercentCodec.decode(text, true).orElseGet(() -> {
            if (errorMode == ErrorMode.UPSTREAM) {
                return UpstreamErrors.malformedEncoding(text);
            }
            throw new ApiException(ErrorCode.MALFORMED_ENCODING, "in " + ApiException.quote(text)
                    + " a percent sign is not followed by two hexadecimal digits: write it as %25");
        });
    }
}
