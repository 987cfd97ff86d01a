package peel.opensearch.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.OutcomeCategory;
import peel.model.StopTextField;
import peel.opensearch.document.StopTextFields;
import peel.store.filter.RecordFilter;
import peel.store.filter.ValueFilter;
import peel.store.filter.WhatFilter;

/// The conditions of a filter, where its records lie aside. A record that has none of a field's values has no such field in its
/// document.
public final class FilterClauses {
    private static final String ABSENT = "";

    private FilterClauses() {}

    /// The conditions.
    public static List<Clause> of(RecordFilter filter) {
        List<Clause> clauses = new ArrayList<>();
        add(Field.FORCE, filter.forces(), FilterClauses::id, clauses);
        add(Field.LSOA, filter.where().lsoas(), lsoa -> lsoa, clauses);
        filter.isBtp().ifPresent(isBtp -> clauses.add(new Clause.Texts(Field.TYPE, List.of(isBtp ? "btp" : "force"))));
        switch (filter.what()) {
            case WhatFilter.Crimes(var categories, var outcomes) -> {
                add(Field.CATEGORY, categories, CrimeCategory::slug, clauses);
                add(Field.OUTCOME, outcomes, OutcomeCategory::code, clauses);
            }
            case WhatFilter.Outcomes(var categories, var outcomes) -> {
                add(Field.CATEGORY, categories, CrimeCategory::slug, clauses);
                add(Field.OUTCOME, outcomes, OutcomeCategory::code, clauses);
            }
            case WhatFilter.Stops(var outcomeIds, var texts) -> {
                add(Field.OUTCOME, outcomeIds, id -> id, clauses);
                for (Map.Entry<StopTextField, ValueFilter<String>> text : texts.entrySet()) {
                    add(StopTextFields.of(text.getKey()), text.getValue(), value -> value, clauses);
                }
            }
        }
        return clauses;
    }

    private static String id(Force force) {
        return force.equals(Force.UNKNOWN) ? ABSENT : force.id();
    }

    /// @param text the text of a value in documents, [#ABSENT] for the value of records whose documents lack the field
    private static <T> void add(String field, ValueFilter<T> filter, Function<T, String> text, List<Clause> clauses) {
        if (filter.isAny()) {
            return;
        }
        TreeSet<String> excluded = new TreeSet<>(filter.excluded().stream().map(text).toList());
        if (filter.included().isEmpty()) {
            if (excluded.remove(ABSENT)) {
                clauses.add(new Clause.Exists(field));
            }
            if (!excluded.isEmpty()) {
                clauses.add(new Clause.Not(new Clause.Texts(field, excluded)));
            }
            return;
        }
        TreeSet<String> accepted = new TreeSet<>(filter.included().stream().map(text).toList());
        accepted.removeAll(excluded);
        List<Clause> any = new ArrayList<>();
        if (accepted.remove(ABSENT)) {
            any.add(new Clause.Not(new Clause.Exists(field)));
        }
        if (!accepted.isEmpty()) {
            any.add(new Clause.Texts(field, accepted));
        }
        clauses.add(any.size() == 1 ? any.getFirst() : new Clause.AnyOf(any));
    }
}
