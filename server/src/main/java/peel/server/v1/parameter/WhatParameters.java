package peel.server.v1.parameter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import peel.derive.StopOutcomeRule;
import peel.model.CrimeCategory;
import peel.model.OutcomeCategory;
import peel.model.RecordKind;
import peel.model.StopTextField;
import peel.store.Release;
import peel.store.count.CountBy;
import peel.store.count.Dimension;
import peel.store.filter.MonthSet;
import peel.store.filter.RecordFilter;
import peel.store.filter.ValueFilter;
import peel.store.filter.WhatFilter;

/// Reads what records are: `category`, `outcome`, `type` and the texts of stops.
final class WhatParameters {
    /// The text that stands for a value that is blank or absent.
    static final String NONE = "none";

    private final GivenParameters given;
    private final Release release;

    WhatParameters(GivenParameters given, Release release) {
        this.given = given;
        this.release = release;
    }

    /// @throws peel.server.error.ApiException when a value is unknown
    WhatFilter read(RecordKind kind) {
        return switch (kind) {
            case STREET -> new WhatFilter.Crimes(categories(), outcomes(true));
            case OUTCOMES -> new WhatFilter.Outcomes(categories(), outcomes(false));
            case STOP_AND_SEARCH -> new WhatFilter.Stops(stopOutcomes(), stopTexts());
        };
    }

    /// Whether only records of British Transport Police are selected, or only those of others; empty for both.
    ///
    /// @throws peel.server.error.ApiException when a value is unknown, or nothing is left
    Optional<Boolean> isBtp() {
        Optional<String> text = given.find(Parameter.TYPE);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        ValueFilter<Boolean> types = ValueList.parse(Parameter.TYPE, text.get()).filter(type -> switch (type) {
            case "btp" -> true;
            case "force" -> false;
            default -> throw Wrong.unknown(Parameter.TYPE, type, Parameter.TYPE.allowed());
        });
        boolean hasBtp = types.accepts(true);
        boolean hasForce = types.accepts(false);
        if (!hasBtp && !hasForce) {
            throw Wrong.conflict(Parameter.TYPE, "type excludes both force and btp, so nothing is left");
        }
        return hasBtp && hasForce ? Optional.empty() : Optional.of(hasBtp);
    }

    private ValueFilter<CrimeCategory> categories() {
        return list(Parameter.CATEGORY).map(list -> list.filter(this::category)).orElse(ValueFilter.any());
    }

    private CrimeCategory category(String slug) {
        return release.vocabulary().findCategoryBySlug(slug).orElseThrow(() -> Wrong.unknown(Parameter.CATEGORY, slug,
                release.vocabulary().categories().stream().map(CrimeCategory::slug).toList()));
    }

    private ValueFilter<OutcomeCategory> outcomes(boolean mayBeNone) {
        return list(Parameter.OUTCOME).map(list -> list.filterOfAll(code -> outcomes(code, mayBeNone)))
                .orElse(ValueFilter.any());
    }

    /// All outcomes of a code: a vocabulary may have several texts for one.
    private Set<OutcomeCategory> outcomes(String code, boolean mayBeNone) {
        if (code.equals(NONE) && mayBeNone) {
            return Set.of(OutcomeCategory.NONE);
        }
        List<OutcomeCategory> all = release.vocabulary().outcomes();
        Set<OutcomeCategory> found = all.stream().filter(outcome -> !outcome.isNone() && outcome.code().equals(code))
                .collect(Collectors.toSet());
        if (found.isEmpty()) {
            Set<String> codes = new LinkedHashSet<>(mayBeNone ? List.of(NONE) : List.of());
            all.stream().filter(outcome -> !outcome.isNone()).map(OutcomeCategory::code).forEach(codes::add);
            throw Wrong.unknown(Parameter.OUTCOME, code, codes);
        }
        return found;
    }

    private ValueFilter<String> stopOutcomes() {
        Optional<ValueList> list = list(Parameter.OUTCOME);
        if (list.isEmpty()) {
            return ValueFilter.any();
        }
        Set<String> ids = new LinkedHashSet<>();
        release.stopTexts(StopTextField.OUTCOME).forEach(text -> ids.add(StopOutcomeRule.of(text).id()));
        if (!ids.containsAll(list.get().included()) || !ids.containsAll(list.get().excluded())) {
            ids.addAll(idsOfStops());
        }
        return list.get().filter(id -> known(Parameter.OUTCOME, id, ids));
    }

    /// The ids that stops have: a recorded response may state another one than the rule makes of the text.
    private Set<String> idsOfStops() {
        Set<String> ids = new LinkedHashSet<>();
        MonthSet months = MonthSet.of(release.info().stopMonths());
        try {
            release.counts(RecordFilter.of(WhatFilter.Stops.ALL, months), CountBy.of(Dimension.OUTCOME),
                    (values, _) -> values.getFirst().ifPresent(ids::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids;
    }

    private Map<StopTextField, ValueFilter<String>> stopTexts() {
        Map<StopTextField, ValueFilter<String>> filters = new EnumMap<>(StopTextField.class);
        for (Parameter parameter : Parameter.filters(RecordKind.STOP_AND_SEARCH)) {
            parameter.stopText().ifPresent(field -> list(parameter).ifPresent(list -> {
                Set<String> texts = new LinkedHashSet<>(release.stopTexts(field));
                filters.put(field, list.filter(text -> known(parameter, text, texts)));
            }));
        }
        return filters;
    }

    /// The value of a text: `""` for `none`.
    private static String known(Parameter parameter, String text, Set<String> known) {
        if (text.equals(NONE)) {
            return "";
        }
        if (!known.contains(text)) {
            Collection<String> all = new ArrayList<>(known);
            all.add(NONE);
            throw Wrong.unknown(parameter, text, all);
        }
        return text;
    }

    private Optional<ValueList> list(Parameter parameter) {
        return given.find(parameter).map(text -> ValueList.parse(parameter, text));
    }
}
