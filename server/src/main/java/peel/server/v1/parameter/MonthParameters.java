package peel.server.v1.parameter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import peel.model.Month;
import peel.model.MonthRange;
import peel.model.RecordKind;
import peel.store.Release;
import peel.store.coverage.Coverage;
import peel.store.filter.MonthSet;

/// Reads `month`, `from` and `to`.
final class MonthParameters {
    private static final String ALL = "all";
    private static final String FORM = "write a month as YYYY-MM, for example ";

    private final GivenParameters given;
    private final List<Month> held;

    /// @param kind the kind of the records, whose months are the defaults
    MonthParameters(GivenParameters given, Release release, RecordKind kind) {
        this.given = given;
        this.held = release.coverage().stream().filter(rows -> rows.kind() == kind && rows.isLoaded())
                .map(Coverage::month).distinct().sorted().toList();
    }

    /// The months; none when nothing of the kind is loaded and none is named.
    ///
    /// @throws peel.server.error.ApiException when a month cannot be read, or the parameters contradict each other
    MonthSet read() {
        Optional<String> month = given.find(Parameter.MONTH);
        boolean isRange = given.has(Parameter.FROM) || given.has(Parameter.TO);
        if (month.isPresent() && isRange) {
            throw Wrong.conflict(Parameter.MONTH, "month contradicts from and to: give one or the other");
        }
        if (month.isPresent()) {
            return list(ValueList.parse(Parameter.MONTH, month.get()));
        }
        return isRange ? range() : held.isEmpty() ? MonthSet.NONE : MonthSet.of(MonthRange.of(held.getLast()));
    }

    private MonthSet range() {
        Optional<Month> from = given.find(Parameter.FROM).map(text -> month(Parameter.FROM, text));
        Optional<Month> to = given.find(Parameter.TO).map(text -> month(Parameter.TO, text));
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            throw Wrong.conflict(Parameter.FROM, "from is " + from.get() + " and to is " + to.get()
                    + ": from must not be later than to");
        }
        Month first = from.or(() -> held.stream().findFirst()).or(() -> to).orElseThrow();
        Month last = to.or(() -> held.isEmpty() ? Optional.empty() : Optional.of(held.getLast())).orElse(first);
        // An open range that begins after all that is held, or ends before it, is the one month that was named.
        return MonthSet.of(first.compareTo(last) <= 0
                ? new MonthRange(first, last)
                : MonthRange.of(from.orElse(last)));
    }

    private MonthSet list(ValueList texts) {
        Set<Month> excluded = texts.excluded().stream().map(text -> month(Parameter.MONTH, text))
                .collect(Collectors.toSet());
        boolean isAll = texts.included().contains(ALL) || texts.included().isEmpty();
        if (isAll && texts.included().size() > 1) {
            throw Wrong.conflict(Parameter.MONTH, "month is all and names months as well: give one or the other");
        }
        Set<Month> months = isAll
                ? all()
                : texts.included().stream().map(text -> month(Parameter.MONTH, text))
                        .collect(Collectors.toCollection(TreeSet::new));
        months.removeAll(excluded);
        return MonthSet.of(months);
    }

    /// All months from the first to the last one held.
    private Set<Month> all() {
        return held.isEmpty()
                ? new TreeSet<>()
                : IntStream.rangeClosed(held.getFirst().index(), held.getLast().index()).mapToObj(Month::new)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private Month month(Parameter parameter, String text) {
        return Month.parse(text).orElseThrow(() -> Wrong.value(parameter, text, FORM
                + (held.isEmpty() ? parameter.example() : held.getLast())
                + (parameter == Parameter.MONTH ? ", or all" : "")));
    }
}
