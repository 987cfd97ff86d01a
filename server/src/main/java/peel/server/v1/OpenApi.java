package peel.server.v1;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import peel.server.tile.LayerName;
import peel.server.tile.TileBody;
import peel.server.v1.parameter.Parameter;
import peel.server.v1.parameter.ValueForm;
import peel.writer.DataLicence;
import peel.writer.RecordFormat;

/// `/openapi.json`: the routes of `/v1` as OpenAPI 3.1, made from their table.
final class OpenApi {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String PROBLEM = "#/components/schemas/Problem";

    private OpenApi() {}

    static V1Response respond(V1Request request) {
        String version = request.context().server().version();
        return V1Response.json(json -> {
            JsonObject.append(json, document -> append(document, version));
            return V1Routes.table().size();
        });
    }

    private static void append(JsonObject document, String version) {
        document.text("openapi", "3.1.0")
                .object("info", info -> info.text("title", "Peel").text("version", version)
                        .text("description",
                                "Crimes, outcomes and stops and searches of the police.uk archive: any area, "
                                        + "any months, any combination of values. Fields, parameters and routes of /v1 are added, "
                                        + "never changed or removed.")
                        .object("license", licence -> licence.text("name", DataLicence.NAME).text("url",
                                "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/")))
                .array("servers", List.of("/"), (server, url) -> server.text("url", url))
                // Nothing needs a key.
                .array("security", List.<String>of(), (_, _) -> {
                })
                .object("paths", paths -> V1Routes.table()
                        .forEach(route -> paths.object(route.path(), path -> append(path, route))))
                .object("components", components -> components.object("schemas",
                        schemas -> {
                            schemas.object("Problem", OpenApi::problem);
                            RecordSchemas.appendAll(schemas);
                        }));
    }

    private static void append(JsonObject path, V1Route route) {
        path.object("get", operation -> operation(operation, "get", route));
        if (route.canPost()) {
            path.object("post", operation -> {
                operation(operation, "post", route);
                body(operation, route);
            });
        }
    }

    private static void operation(JsonObject operation, String method, V1Route route) {
        operation.text("operationId", operationId(method, route.path())).text("summary", route.summary());
        List<Consumer<JsonObject>> parameters = new ArrayList<>();
        VARIABLE.matcher(route.path()).results().map(match -> match.group(1))
                .forEach(name -> parameters.add(object -> variable(object, name)));
        route.parameters().forEach(parameter -> parameters.add(object -> {
            object.text("name", parameter.id()).text("in", "query").text("description", parameter.description());
            object.object("schema", schema -> schema(schema, parameter));
            example(object, parameter);
        }));
        operation.array("parameters", parameters, (object, parameter) -> parameter.accept(object));
        operation.object("responses", responses -> responses
                .object("200", response -> response.text("description", route.summary())
                        .object("content", content -> mediaTypes(route).forEach(type -> content.object(type,
                                media -> media.object("schema", schema -> RecordSchemas.of(schema, route, type))))))
                .object("304", response -> response.text("description", "The client has this response"))
                .object("4XX",
                        response -> response.text("description", "The request is wrong: what, and what would be right")
                                .object("content", content -> content.object("application/problem+json",
                                        media -> media.object("schema", schema -> schema.text("$ref", PROBLEM))))));
    }

    private static void variable(JsonObject object, String name) {
        object.text("name", name).text("in", "path").flag("required", true).object("schema", schema -> {
            switch (name) {
                case CrimeEndpoint.ID -> schema.text("type", "string").text("pattern", "^[0-9a-f]{64}$");
                case LayerName.VARIABLE -> schema.text("type", "string").texts("enum", LayerName.ids());
                default -> schema.text("type", "integer").number("minimum", 0);
            }
        });
    }

    /// A name for programs, for example `getCrimesCount`.
    private static String operationId(String method, String path) {
        StringBuilder id = new StringBuilder(method);
        for (String word : path.replace("/v1/", "/").split("[^a-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                id.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            }
        }
        return id.toString();
    }

    private static List<String> mediaTypes(V1Route route) {
        if (route.path().equals("/docs")) {
            return List.of(DocsPage.MEDIA_TYPE);
        }
        if (route.path().equals(TileRoutes.TILE)) {
            return List.of(TileBody.MEDIA_TYPE);
        }
        return route.formats().isEmpty()
                ? List.of(RecordFormat.JSON.mediaType())
                : route.formats().stream().map(RecordFormat::mediaType).toList();
    }

    private static void body(JsonObject operation, V1Route route) {
        operation.object("requestBody", body -> body.object("content", content -> content
                .object("application/x-www-form-urlencoded", media -> media.object("schema", schema -> {
                    schema.text("type", "object");
                    schema.object("properties", properties -> route.parameters()
                            .forEach(parameter -> properties.object(parameter.id(), each -> schema(each, parameter))));
                }))
                .object("application/geo+json", media -> media.object("schema", schema -> schema.text("type", "object")
                        .text("description",
                                "an area: Polygon, MultiPolygon, Feature or FeatureCollection of these")))));
    }

    private static void schema(JsonObject schema, Parameter parameter) {
        schema.text("type", switch (parameter.form()) {
            case NUMBER -> "number";
            case INTEGER -> "integer";
            case TEXT, LIST, PLAIN_LIST -> "string";
        });
        if (!parameter.allowed().isEmpty() && parameter.form() == ValueForm.TEXT) {
            schema.texts("enum", parameter.allowed());
        }
    }

    private static void example(JsonObject object, Parameter parameter) {
        if (!parameter.example().isEmpty()) {
            switch (parameter.form()) {
                case NUMBER, INTEGER -> object.number("example", Long.parseLong(parameter.example()));
                case TEXT, LIST, PLAIN_LIST -> object.text("example", parameter.example());
            }
        }
    }

    private static void problem(JsonObject schema) {
        schema.text("type", "object").object("properties", properties -> {
            for (String name : List.of("type", "title", "detail", "parameter")) {
                properties.object(name, property -> property.text("type", "string"));
            }
            properties.object("status", property -> property.text("type", "integer"));
            properties.object("allowed", property -> property.text("type", "array")
                    .object("items", items -> items.text("type", "string")));
        });
    }
}
