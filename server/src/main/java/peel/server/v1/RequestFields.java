package peel.server.v1;

import java.util.LinkedHashMap;
import java.util.Map;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.server.request.Parameters;
import peel.server.request.PostedForm;
import peel.server.request.ReceivedRequest;
import peel.text.PercentCodec;

/// Reads names and values from the query and a posted form. Nothing is ignored: a name that comes twice with different values
/// is an error.
final class RequestFields {
    private final Map<String, String> values = new LinkedHashMap<>();
    private int count;

    private RequestFields() {}

    /// The values by their names, decoded.
    ///
    /// @throws ApiException if the request cannot be decoded, or a name has two values
    static Map<String, String> of(ReceivedRequest received) {
        RequestFields fields = new RequestFields();
        fields.readEncoded(received.query());
        PostedForm form = PostedArea.isIn(received) ? PostedForm.NONE : received.form();
        switch (form) {
            case PostedForm.UrlEncoded(var text) -> fields.readEncoded(text);
            case PostedForm.Multipart(var parts) -> parts.forEach(part -> fields.put(part.name(), part.value()));
        }
        return fields.values;
    }

    private void readEncoded(String text) {
        int from = 0;
        while (from < text.length()) {
            int and = text.indexOf('&', from);
            int to = and < 0 ? text.length() : and;
            if (to > from) {
                int equals = text.indexOf('=', from, to);
                put(decode(text.substring(from, equals < 0 ? to : equals)),
                        equals < 0 ? "" : decode(text.substring(equals + 1, to)));
            }
            from = to + 1;
        }
    }

    private void put(String name, String value) {
        if (++count > Parameters.MAX_COUNT) {
            throw new ApiException(ErrorCode.TOO_MANY_PARAMETERS, "there are more than " + Parameters.MAX_COUNT
                    + " parameters: give each one once, lists with commas");
        }
        String before = values.put(name, value);
        if (before != null && !before.equals(value)) {
            throw new ApiException(ErrorCode.REPEATED_PARAMETER, name, "the parameter " + ApiException.quote(name)
                    + " is given several times with different values: give it once, several values with commas");
        }
    }

    private static String decode(String text) {
        return PercentCodec.decode(text, true).orElseThrow(() -> new ApiException(ErrorCode.MALFORMED_ENCODING,
                "in " + ApiException.quote(text)
                        + " a percent sign is not followed by two hexadecimal digits: write it as %25"));
    }
}
