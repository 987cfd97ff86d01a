package peel.server.v1.parameter;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import peel.server.error.ApiException;
import peel.store.filter.ValueFilter;

/// The values of a list parameter, those included and those excluded, in the order in which they were given.
record ValueList(Set<String> included, Set<String> excluded) {
    /// The most values of one list.
    static final int MAX_VALUES = 1000;

    /// Reads a list.
    ///
    /// @throws peel.server.error.ApiException when a value is blank or both included and excluded, a quote is not closed, or
    ///             there are too many values
    static ValueList parse(Parameter parameter, String text) {
        ValueList list = new ValueList(new LinkedHashSet<>(), new LinkedHashSet<>());
        int count = 0;
        int from = 0;
        while (from <= text.length()) {
            if (++count > MAX_VALUES) {
                throw Wrong.value(parameter, text, "a list has at most " + MAX_VALUES + " values");
            }
            int to = end(parameter, text, from);
            list.add(parameter, text, text.substring(from, to).strip());
            from = to + 1;
        }
        return list;
    }

    /// Where the value that begins at `from` ends: at the next comma outside of quotes, or at the end of the text.
    private static int end(Parameter parameter, String text, int from) {
        int start = from;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '!')) {
            start++;
        }
        int searchFrom = from;
        if (start < text.length() && text.charAt(start) == '"') {
            int close = text.indexOf('"', start + 1);
            if (close < 0) {
                throw Wrong.value(parameter, text, "a double quote is not closed");
            }
            searchFrom = close + 1;
        }
        int comma = text.indexOf(',', searchFrom);
        return comma < 0 ? text.length() : comma;
    }

    private void add(Parameter parameter, String text, String item) {
        boolean isExcluded = item.startsWith("!") && parameter.form() == ValueForm.LIST;
        String bare = isExcluded ? item.substring(1).strip() : item;
        boolean isQuoted = bare.length() >= 2 && bare.startsWith("\"") && bare.endsWith("\"");
        String value = isQuoted ? bare.substring(1, bare.length() - 1) : bare;
        if (value.isEmpty()) {
            throw Wrong.value(parameter, text, "it has a value that is blank");
        }
        (isExcluded ? excluded : included).add(value);
        if (included.contains(value) && excluded.contains(value)) {
            throw Wrong.conflict(parameter, parameter.id() + " both includes and excludes "
                    + ApiException.quote(value) + ": leave out one of them");
        }
    }

    /// The filter of what the texts mean.
    <T> ValueFilter<T> filter(Function<String, T> meaning) {
        return new ValueFilter<>(included.stream().map(meaning).collect(Collectors.toSet()),
                excluded.stream().map(meaning).collect(Collectors.toSet()));
    }

    /// The filter of what the texts mean, where one text may mean several values.
    <T> ValueFilter<T> filterOfAll(Function<String, Set<T>> meanings) {
        return new ValueFilter<>(included.stream().flatMap(text -> meanings.apply(text).stream())
                .collect(Collectors.toSet()),
                excluded.stream().flatMap(text -> meanings.apply(text).stream()).collect(Collectors.toSet()));
    }
}
