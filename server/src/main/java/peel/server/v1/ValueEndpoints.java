package peel.server.v1;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import peel.derive.StopOutcomeRule;
import peel.model.CrimeCategory;
import peel.model.Month;
import peel.model.MonthRange;
import peel.model.OutcomeCategory;
import peel.model.RecordKind;
import peel.model.StopOutcome;
import peel.model.StopTextField;
import peel.store.Release;
import peel.store.count.CountBy;
import peel.store.count.Dimension;
import peel.store.filter.MonthSet;
import peel.store.filter.RecordFilter;
import peel.store.filter.WhatFilter;
import peel.writer.DataLicence;

/// `/v1/categories`, `/v1/outcome-categories`, `/v1/stops/values`: the values of a release, each with the number of its records
/// in all months.
final class ValueEndpoints {
    private static final String NONE = "none";

    private ValueEndpoints() {}

    static V1Response categories(V1Request request) {
        Release release = request.release();
        return V1Response.json(json -> {
            Map<String, Long> crimes = counts(release, WhatFilter.Crimes.ALL, Dimension.CATEGORY);
            List<CrimeCategory> categories = release.vocabulary().categories();
            JsonObject.append(json, response -> head(response, release).array("categories", categories,
                    (object, category) -> object.text("slug", category.slug()).text("name", category.name())
                            .number("count", crimes.getOrDefault(category.slug(), 0L))));
            return categories.size();
        });
    }

    static V1Response outcomes(V1Request request) {
        Release release = request.release();
        return V1Response.json(json -> {
            Map<String, Long> crimes = counts(release, WhatFilter.Crimes.ALL, Dimension.OUTCOME);
            Map<String, Long> outcomes = counts(release, WhatFilter.Outcomes.ALL, Dimension.OUTCOME);
            Map<String, String> names = new LinkedHashMap<>();
            release.vocabulary().outcomes().stream().filter(outcome -> !outcome.isNone())
                    .forEach(outcome -> names.putIfAbsent(outcome.code(), outcome.name()));
            List<OutcomeCategory> all = new ArrayList<>();
            names.forEach((code, name) -> all.add(new OutcomeCategory(all.size() + 1, code, name)));
            JsonObject.append(json, response -> head(response, release).array("outcome_categories", all,
                    (object, outcome) -> object.text("code", outcome.code()).text("name", outcome.name())
                            .number("crimes", crimes.getOrDefault(outcome.code(), 0L))
                            .number("outcomes", outcomes.getOrDefault(outcome.code(), 0L)))
                    .number("crimes_without_outcome", crimes.getOrDefault(NONE, 0L)));
            return all.size();
        });
    }

    static V1Response stops(V1Request request) {
        Release release = request.release();
        return V1Response.json(json -> {
            Map<Dimension, Map<String, Long>> fields = new LinkedHashMap<>();
            for (Dimension dimension : Dimension.values()) {
                if (dimension.stopText().isPresent() || dimension == Dimension.OUTCOME) {
                    fields.put(dimension, counts(release, WhatFilter.Stops.ALL, dimension));
                }
            }
            Map<String, String> outcomeNames = new HashMap<>();
            for (String text : release.stopTexts(StopTextField.OUTCOME)) {
                StopOutcome outcome = StopOutcomeRule.of(text);
                outcomeNames.put(outcome.id(), outcome.name());
            }
            JsonObject.append(json, response -> head(response, release).object("values", values -> fields
                    .forEach((dimension, counts) -> values.array(dimension.id(), counts.entrySet(), (object, count) -> {
                        object.text("value", count.getKey());
                        if (dimension == Dimension.OUTCOME) {
                            object.textOrNull("name", outcomeNames.getOrDefault(count.getKey(), ""));
                        }
                        object.number("count", count.getValue());
                    }))));
            return fields.size();
        });
    }

    private static JsonObject head(JsonObject response, Release release) {
        return response.number("release", release.info().number()).text("licence", DataLicence.NAME);
    }

    /// The number of records of each value, in the order of the dimension; those without a value count as `none`.
    private static Map<String, Long> counts(Release release, WhatFilter what, Dimension dimension) throws IOException {
        Map<String, Long> counts = new LinkedHashMap<>();
        release.counts(RecordFilter.of(what, allMonths(release, what.kind())), CountBy.of(dimension),
                (values, count) -> counts.put(values.getFirst().filter(value -> !value.isEmpty()).orElse(NONE), count));
        return counts;
    }

    static MonthSet allMonths(Release release, RecordKind kind) {
        TreeSet<Month> months = new TreeSet<>();
        release.coverage().stream().filter(rows -> rows.kind() == kind).forEach(rows -> months.add(rows.month()));
        Optional<Month> first = months.stream().findFirst();
        return first.isEmpty() ? MonthSet.NONE : MonthSet.of(new MonthRange(first.get(), months.last()));
    }
}
