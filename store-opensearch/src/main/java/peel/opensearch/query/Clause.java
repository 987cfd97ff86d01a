package peel.opensearch.query;

import java.util.Collection;
import java.util.List;
import peel.geo.SortedKeys;
import tools.jackson.core.JsonGenerator;

/// A condition that a document satisfies or not, as JSON of the query language of OpenSearch.
public sealed interface Clause {
    /// All of some conditions; every document satisfies all of none.
    record All(List<Clause> clauses) implements Clause {}

    /// One of some conditions; no document satisfies one of none.
    record AnyOf(List<Clause> clauses) implements Clause {}

    /// The contrary of a condition.
    record Not(Clause clause) implements Clause {}

    /// A field has a value.
    record Exists(String field) implements Clause {}

    /// A field has one of some texts.
    record Texts(String field, Collection<String> values) implements Clause {}

    /// A field has one of the keys of some places.
    ///
    /// @param keys of all places
    /// @param ordinals of the places
    /// @param size how many of the ordinals count
    record Keys(String field, SortedKeys keys, @SuppressWarnings("ArrayRecordComponent") int[] ordinals, int size)
            implements
                Clause {}

    /// A field has a number in an interval, both ends included.
    record Between(String field, long first, long last) implements Clause {}

    /// Writes the condition as a member `query` of the object that is being written.
    default void writeQuery(JsonGenerator json) {
        json.writeName("query");
        json.writeStartObject();
        json.writeObjectPropertyStart("bool");
        json.writeArrayPropertyStart("filter");
        for (Clause clause : this instanceof All(var clauses) ? clauses : List.of(this)) {
            clause.write(json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /// Writes the condition as an object.
    private void write(JsonGenerator json) {
        json.writeStartObject();
        switch (this) {
            case All(var clauses) -> bool("filter", clauses, json);
            case AnyOf(var clauses) when clauses.isEmpty() -> {
                json.writeObjectPropertyStart("match_none");
                json.writeEndObject();
            }
            case AnyOf(var clauses) -> bool("should", clauses, json);
            case Not(var clause) -> bool("must_not", List.of(clause), json);
            case Exists(var field) -> {
                json.writeObjectPropertyStart("exists");
                json.writeStringProperty("field", field);
                json.writeEndObject();
            }
            case Texts(var field, var values) -> {
                json.writeObjectPropertyStart("terms");
                json.writeArrayPropertyStart(field);
                values.forEach(json::writeString);
                json.writeEndArray();
                json.writeEndObject();
            }
            case Keys(var field, var keys, var ordinals, int size) -> {
                json.writeObjectPropertyStart("terms");
                json.writeArrayPropertyStart(field);
                for (int i = 0; i < size; i++) {
                    json.writeNumber(keys.key(ordinals[i]));
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            case Between(var field, long first, long last) -> {
                json.writeObjectPropertyStart("range");
                json.writeObjectPropertyStart(field);
                json.writeNumberProperty("gte", first);
                json.writeNumberProperty("lte", last);
                json.writeEndObject();
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private static void bool(String occurrence, List<Clause> clauses, JsonGenerator json) {
        json.writeObjectPropertyStart("bool");
        json.writeArrayPropertyStart(occurrence);
        clauses.forEach(clause -> clause.write(json));
        json.writeEndArray();
        json.writeEndObject();
    }
}
