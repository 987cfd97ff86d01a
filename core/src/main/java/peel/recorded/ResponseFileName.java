package peel.recorded;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import peel.text.PercentCodec;

/// What the name of a response file states: `METHOD__key=value__key=value.json`
/// (docs/spec/api.md#names-of-response-files). Values may be percent-encoded. Parts without `=` have no meaning.
///
/// @param method the method, for example `crimes-no-location`; any text, as the shape of the response decides
/// @param parameters the values by key, in the order of the name; of a key given twice, the last
public record ResponseFileName(String method, Map<String, String> parameters) {
    private static final String SEPARATOR = "__";
    private static final String SUFFIX = ".json";

    /// Reads a name; folders before it and `.json` at its end are left out.
    public static ResponseFileName of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.regionMatches(true, name.length() - SUFFIX.length(), SUFFIX, 0, SUFFIX.length())) {
            name = name.substring(0, name.length() - SUFFIX.length());
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        int end = name.indexOf(SEPARATOR);
        String method = end < 0 ? name : name.substring(0, end);
        while (end >= 0) {
            int start = end + SEPARATOR.length();
            end = name.indexOf(SEPARATOR, start);
            String part = end < 0 ? name.substring(start) : name.substring(start, end);
            int equals = part.indexOf('=');
            if (equals > 0) {
                parameters.put(part.substring(0, equals), PercentCodec.decodeLeniently(part.substring(equals + 1)));
            }
        }
        return new ResponseFileName(method, Collections.unmodifiableMap(parameters));
    }

    /// The value of a key, if the name has it.
    public Optional<String> parameter(String key) {
        return Optional.ofNullable(parameters.get(key));
    }
}
