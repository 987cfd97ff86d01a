package peel.server.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import peel.geo.Bounds;
import peel.json.JsonBuffer;
import peel.model.CrimeCategory;
import peel.model.OutcomeCategory;
import peel.store.Release;
import peel.store.count.Dimension;
import peel.store.query.AreaKind;
import peel.text.PercentCodec;

/// Describes the tiles of a layer (TileJSON 3.0.0): where they are, which properties they have, and where on the map something is.
///
/// @param fields the parameters of the request, which those for tiles have as well
/// @param origin where the server is, for example `http://127.0.0.1:8080`
/// @param licence the name of the licence
public record TileJson(Release release, LayerName layer, Map<String, String> fields, String origin, String licence) {
    /// Tiles of a deeper zoom have nothing that these do not have.
    private static final int DEEPEST_USEFUL_ZOOM = 14;

    private static final String NUMBER = "Number";

    /// Appends the document.
    ///
    /// @return how many fields the layer has
    public long appendTo(JsonBuffer json) {
        json.raw("{\"tilejson\":\"3.0.0\",\"name\":").string("peel-" + layer.id());
        json.raw(",\"attribution\":").string(licence);
        json.raw(",\"scheme\":\"xyz\",\"tiles\":[").string(tiles());
        json.raw("],\"minzoom\":0,\"maxzoom\":").number(DEEPEST_USEFUL_ZOOM);
        bounds().ifPresent(
                box -> json.raw(",\"bounds\":[").degrees(box.minLng()).raw(',').degrees(box.minLat()).raw(',')
                        .degrees(box.maxLng()).raw(',').degrees(box.maxLat()).raw(']'));
        json.raw(",\"vector_layers\":[{\"id\":").string(layer.id()).raw(",\"fields\":{");
        Map<String, String> properties = properties();
        String separator = "";
        for (Map.Entry<String, String> property : properties.entrySet()) {
            json.raw(separator).string(property.getKey()).raw(':').string(property.getValue());
            separator = ",";
        }
        json.raw("}}]}");
        return properties.size();
    }

    private String tiles() {
        String query = new TreeMap<>(fields).entrySet().stream()
                .map(field -> PercentCodec.encode(field.getKey()) + "=" + PercentCodec.encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return origin + "/tiles/" + layer.id() + "/{z}/{x}/{y}.mvt" + (query.isEmpty() ? "" : "?" + query);
    }

    /// A box around everything of the release, in the part of the world that the map has.
    private Optional<Bounds> bounds() {
        AreaKind kind = layer == LayerName.NEIGHBOURHOODS ? AreaKind.NEIGHBOURHOOD : AreaKind.FORCE;
        List<Bounds> boxes = new ArrayList<>();
        release.areas(kind, area -> area.bounds().ifPresent(boxes::add));
        return boxes.stream().reduce(Bounds::union);
    }

    /// The properties that features may have, with their types.
    private Map<String, String> properties() {
        Map<String, String> properties = new TreeMap<>();
        switch (layer) {
            case CRIMES, OUTCOMES, STOPS -> {
                values(layer.counted().orElseThrow().by()).forEach(value -> properties.put(value, NUMBER));
                properties.putAll(Map.of("id", NUMBER, "name", "String", "count", NUMBER));
            }
            case PLACES -> properties.putAll(Map.of("id", NUMBER, "name", "String", "months", NUMBER, "count", NUMBER));
            case NEIGHBOURHOODS -> properties.putAll(Map.of("id", "String", "name", "String"));
        }
        return properties;
    }

    private List<String> values(Dimension by) {
        return switch (by) {
            case CATEGORY -> release.vocabulary().categories().stream().map(CrimeCategory::slug).toList();
            case OUTCOME -> release.vocabulary().outcomes().stream().filter(outcome -> !outcome.isNone())
                    .map(OutcomeCategory::code).toList();
            default -> by.stopText().map(release::stopTexts).orElse(List.of());
        };
    }
}
