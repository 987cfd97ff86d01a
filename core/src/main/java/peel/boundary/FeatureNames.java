package peel.boundary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.archive.source.SourceFile;
import peel.model.ApiMethod;
import peel.model.NeighbourhoodId;
import peel.model.ResourceKey;
import peel.model.Vocabulary;
import peel.text.LogText;

/// Decides of which neighbourhood a feature of a GeoJSON file is.
///
/// The force is the feature's property `force`, else the folder, else the file's name. The neighbourhood is the feature's
/// property `neighbourhood`, else, of a file in a force's folder with one feature or without ids, the file's name, else a
/// property such as `id`, `code` or `name`. Upper and lower case, blanks and underscores of property names do not matter.
final class FeatureNames {
    /// Follows the names of properties that are whole numbers, which may be the numbers of rows.
    static final String NUMBER = " number";

    private static final List<String> FORCE = List.of("force", "forceid", "policeforce", "policeforceid");
    private static final List<String> NEIGHBOURHOOD = withNumbers("neighbourhoodid", "neighbourhoodcode",
            "neighbourhood",
            "neighborhoodid", "neighborhood");
    private static final List<String> ID = Stream.concat(Stream.of("code", "id", "featureid", "name"),
            Stream.of("code" + NUMBER, "id" + NUMBER, "featureid" + NUMBER, "name" + NUMBER)).toList();

    private final Vocabulary vocabulary;
    private final String folder;
    private final String stem;
    private final boolean isFolderForce;
    private final boolean isOfFileName;

    /// @param features all of the file
    FeatureNames(SourceFile file, Vocabulary vocabulary, List<GeoJsonFeature> features) {
        this.vocabulary = vocabulary;
        folder = file.folder();
        String name = file.contentName().substring(file.contentName().lastIndexOf('/') + 1);
        stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        isFolderForce = vocabulary.findForce(folder).isPresent();
        isOfFileName = features.size() == 1 && vocabulary.findForce(stem).isEmpty()
                || features.stream().allMatch(feature -> first(feature.properties(), ID).isEmpty());
    }

    /// The boundary's path.
    ///
    /// @throws RejectedException when nothing says of which force or neighbourhood it is
    ResourceKey path(GeoJsonFeature feature) throws RejectedException {
        Optional<String> ownForce = first(feature.properties(), FORCE)
                .map(text -> text.toLowerCase(Locale.ROOT).replace(' ', '-'));
        String force = ownForce.orElseGet(() -> isFolderForce ? folder : stem);
        if (vocabulary.findForce(force).isEmpty()) {
            throw unnamed(feature, ownForce.isPresent()
                    ? "its force " + shown(force) + " is not the id of a force"
                    : "neither the folder " + shown(folder) + " nor the file's name " + shown(stem)
                            + " is the id of a force");
        }
        Optional<String> own = first(feature.properties(), NEIGHBOURHOOD);
        Optional<String> id = own.isPresent()
                ? own
                : ownForce.isEmpty() && isFolderForce && isOfFileName
                        ? Optional.of(stem)
                        : first(feature.properties(), ID);
        if (id.isEmpty() || !ResourceKey.isNeighbourhoodId(id.get())) {
            throw unnamed(feature, id.isEmpty()
                    ? "none of its properties says of which neighbourhood it is"
                    : shown(id.get()) + " is not the id of a neighbourhood");
        }
        return ResourceKey.of(ApiMethod.NEIGHBOURHOOD_BOUNDARY, new NeighbourhoodId(force, id.get()));
    }

    private static Optional<String> first(Map<String, String> properties, List<String> names) {
        return names.stream().filter(properties::containsKey).map(name -> properties.getOrDefault(name, ""))
                .filter(text -> !text.isBlank()).findFirst();
    }

    private static List<String> withNumbers(String... names) {
        return Stream.of(names).flatMap(name -> Stream.of(name, name + NUMBER)).toList();
    }

    private static RejectedException unnamed(GeoJsonFeature feature, String what) {
        return new RejectedException(feature.number(), RejectReason.UNIDENTIFIED, what + ": name the file like "
                + "leicestershire/NC04.geojson, or give its features properties like \"force\":\"leicestershire\" and "
                + "\"neighbourhood\":\"NC04\"");
    }

    private static String shown(String text) {
        return LogText.of("\"" + text + "\"");
    }
}
