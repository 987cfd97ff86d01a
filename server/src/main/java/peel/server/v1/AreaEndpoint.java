package peel.server.v1;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import peel.geo.Bounds;
import peel.json.JsonBuffer;
import peel.server.tile.NeighbourhoodNames;
import peel.server.v1.parameter.AreaKinds;
import peel.server.v1.parameter.Parameter;
import peel.store.Release;
import peel.store.query.AreaKind;
import peel.store.query.NamedArea;
import peel.writer.DataLicence;

/// `/v1/areas`: what can be named as an area, with a box around it.
final class AreaEndpoint {
    private static final int DEFAULT_LIMIT = 100;
    private static final int MOST = 1000;

    private AreaEndpoint() {}

    static V1Response respond(V1Request request) {
        int limit = request.given().integer(Parameter.AREAS_LIMIT, 1, MOST, DEFAULT_LIMIT);
        String part = request.given().find(Parameter.AREAS_NAMED).orElse("").toLowerCase(Locale.ROOT);
        Set<AreaKind> kinds = EnumSet.copyOf(AreaKinds.read(request.given()));
        Release release = request.release();
        return V1Response.json(json -> {
            List<NamedArea> found = new ArrayList<>();
            long[] matched = {0};
            NeighbourhoodNames names = new NeighbourhoodNames(release);
            for (AreaKind kind : kinds) {
                release.areas(kind, unnamed -> {
                    NamedArea area = kind == AreaKind.NEIGHBOURHOOD
                            ? new NamedArea(kind, unnamed.id(), names.of(unnamed.id()), unnamed.bounds())
                            : unnamed;
                    if (contains(area.id(), part) || contains(area.name(), part)) {
                        matched[0]++;
                        if (found.size() < limit) {
                            found.add(area);
                        }
                    }
                });
            }
            JsonObject.append(json, response -> response.number("release", release.info().number())
                    .text("licence", DataLicence.NAME).number("matched", matched[0])
                    .array("areas", found, AreaEndpoint::append));
            return found.size();
        });
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part);
    }

    private static void append(JsonObject object, NamedArea area) {
        object.text("kind", area.kind().id()).text("id", area.id()).textOrNull("name", area.name());
        JsonBuffer box = object.key("bbox");
        if (area.bounds().isEmpty()) {
            box.raw("null");
            return;
        }
        Bounds bounds = area.bounds().get();
        box.raw('[').degrees(bounds.minLng()).raw(',').degrees(bounds.minLat()).raw(',').degrees(bounds.maxLng())
                .raw(',').degrees(bounds.maxLat()).raw(']');
    }
}
