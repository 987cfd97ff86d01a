package peel.server.v1.parameter;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The parameters of one request or export, all of them known and none blank.
public final class GivenParameters {
    private final Map<Parameter, String> values = new EnumMap<>(Parameter.class);

    private GivenParameters() {}

    /// Reads names and values.
    ///
    /// @param texts the values by their names, decoded
    /// @param known the parameters that may be given
    /// @param subject what has these parameters, for messages, for example `/v1/crimes`
    /// @throws peel.server.error.ApiException when a name is not known or a value is blank
    public static GivenParameters of(Map<String, String> texts, Collection<Parameter> known, String subject) {
        GivenParameters given = new GivenParameters();
        texts.forEach((name, text) -> {
            Parameter parameter = known.stream().filter(each -> each.id().equals(name)).findFirst()
                    .orElseThrow(() -> Wrong.name(name, subject, known.stream().map(Parameter::id).toList()));
            if (text.isBlank()) {
                throw Wrong.value(parameter, text, "leave it out or give it a value"
                        + (parameter.example().isEmpty() ? "" : ", for example " + parameter.example()));
            }
            given.values.put(parameter, text.strip());
        });
        return given;
    }

    /// The value of a parameter; empty when it is not given.
    public Optional<String> find(Parameter parameter) {
        return Optional.ofNullable(values.get(parameter));
    }

    /// Whether a parameter is given.
    public boolean has(Parameter parameter) {
        return values.containsKey(parameter);
    }

    /// A whole number, or the default when it is not given.
    ///
    /// @throws peel.server.error.ApiException when it is not a whole number in the range
    public int integer(Parameter parameter, int least, int most, int otherwise) {
        return find(parameter).map(text -> integer(parameter, text, least, most)).orElse(otherwise);
    }

    private static int integer(Parameter parameter, String text, int least, int most) {
        int value = text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(text)
                : -1;
        if (value < least || value > most) {
            throw Wrong.value(parameter, text, "it must be a whole number from " + least + " to " + most);
        }
        return value;
    }
}
