package peel.server.v1;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import peel.model.RecordKind;
import peel.writer.RecordFormat;

/// The JSON schemas of records in `/openapi.json`: the members of each kind and what they are.
final class RecordSchemas {
    private static final String PLACE = "place {id:integer name:string lat:number lng:number}?";
    private static final String LSOA = "lsoa {code:string name:string}?";

    /// The members of each kind in their order: a name and a type, or a name and members in braces; `?` if it may be null.
    private static final Map<RecordKind, List<String>> MEMBERS = Map.of(
            RecordKind.STREET, List.of("id integer", "persistent_id string?", "month string", "category string",
                    "outcome {code:string name:string month:string}?", "force string?", "type string", PLACE, LSOA),
            RecordKind.OUTCOMES, List.of("persistent_id string?", "month string", "category string?",
                    "outcome {code:string name:string}", "force string?", "type string", PLACE, LSOA,
                    "crime {id:integer month:string}?"),
            RecordKind.STOP_AND_SEARCH, List.of("month string", "time string", "force string?", "type string",
                    "stop_type string?", "involved_person boolean", "gender string?", "age_range string?",
                    "self_defined_ethnicity string?", "ethnicity string?", "legislation string?", "object string?",
                    "outcome {id:string name:string}?", "outcome_linked_to_object_of_search boolean?",
                    "removal_of_more_than_outer_clothing boolean?", "operation boolean?", "operation_name string?",
                    PLACE));

    private RecordSchemas() {}

    /// Appends the schema of a response: that of a page of records for JSON of records, else any.
    static void of(JsonObject schema, V1Route route, String mediaType) {
        for (RecordKind kind : RecordKind.values()) {
            if (route.path().equals("/v1/" + kind.id()) && mediaType.equals(RecordFormat.JSON.mediaType())) {
                schema.text("type", "object").object("properties", properties -> {
                    typed(properties, "release", "integer");
                    typed(properties, "from", "string?");
                    typed(properties, "to", "string?");
                    typed(properties, "matched", "integer");
                    properties.object("missing", missing -> missing.text("type", "array"));
                    typed(properties, "licence", "string");
                    properties.object(kind.id(), records -> records.text("type", "array").object("items",
                            items -> items.text("$ref", "#/components/schemas/" + kind.id())));
                    typed(properties, "next", "string?");
                });
            }
        }
    }

    /// Appends the schemas of all kinds, each under the name of its kind.
    static void appendAll(JsonObject schemas) {
        new TreeMap<>(MEMBERS)
                .forEach((kind, members) -> schemas.object(kind.id(), schema -> schema.text("type", "object")
                        .object("properties", properties -> members.forEach(member -> member(properties, member)))));
    }

    private static void member(JsonObject properties, String member) {
        int space = member.indexOf(' ');
        String name = member.substring(0, space);
        String type = member.substring(space + 1);
        if (!type.startsWith("{")) {
            typed(properties, name, type);
            return;
        }
        properties.object(name, schema -> {
            schema.texts("type", type.endsWith("?") ? List.of("object", "null") : List.of("object"));
            schema.object("properties", inner -> {
                for (String each : type.substring(1, type.indexOf('}')).split(" ", -1)) {
                    typed(inner, each.substring(0, each.indexOf(':')), each.substring(each.indexOf(':') + 1));
                }
            });
        });
    }

    private static void typed(JsonObject properties, String name, String type) {
        boolean mayBeNull = type.endsWith("?");
        String bare = mayBeNull ? type.substring(0, type.length() - 1) : type;
        properties.object(name, schema -> schema.texts("type", mayBeNull ? List.of(bare, "null") : List.of(bare)));
    }
}
