package peel.model;

import java.util.Comparator;
import java.util.Optional;

/// The key of a stored response, for example `leicestershire/NC04/boundary`. Sorted by method, then force, then id.
///
/// @param method the method of the API
/// @param forceId the force, `""` where the method has none
/// @param id the neighbourhood, or the point as `LAT,LNG`; `""` where the method has neither
public record ResourceKey(ApiMethod method, String forceId, String id) implements Comparable<ResourceKey> {
    private static final Comparator<ResourceKey> BY_METHOD_FORCE_AND_ID = Comparator
            .comparing((ResourceKey path) -> path.method.id()).thenComparing(ResourceKey::forceId)
            .thenComparing(ResourceKey::id);
    private static final int MAX_ID_LENGTH = 100;
    private static final String SEPARATOR = "\0";

    /// The path of a method that neither force nor neighbourhood has part in.
    public static ResourceKey of(ApiMethod method) {
        return new ResourceKey(method, "", "");
    }

    /// The path of a method of forces.
    public static ResourceKey of(ApiMethod method, String forceId) {
        return new ResourceKey(method, forceId, "");
    }

    /// The path of a method of neighbourhoods.
    public static ResourceKey of(ApiMethod method, NeighbourhoodId neighbourhood) {
        return new ResourceKey(method, neighbourhood.forceId(), neighbourhood.id());
    }

    /// The path of `locate-neighbourhood` for one point; equal for points that are the same number, however written.
    ///
    /// @param latDegrees latitude, -90 to 90
    /// @param lngDegrees longitude, -180 to 180
    public static ResourceKey locate(double latDegrees, double lngDegrees) {
        return new ResourceKey(ApiMethod.LOCATE_NEIGHBOURHOOD, "", (latDegrees + 0.0) + "," + (lngDegrees + 0.0));
    }

    /// Whether a text can be a force's id in a path: lower-case letters and digits with single hyphens, at most 100, and
    /// not `forces`, which the paths of forces begin with.
    public static boolean isForceId(String text) {
        return Force.isId(text) && !text.equals(ApiMethod.FORCES.id());
    }

    /// Whether a text can be a neighbourhood's id in a path: one segment of at most 100 characters that no proxy reads
    /// otherwise, and not `neighbourhoods`, which is the list's.
    public static boolean isNeighbourhoodId(String text) {
        return !text.isBlank() && text.length() <= MAX_ID_LENGTH && isPathSegment(text)
                && !text.equals(ApiMethod.NEIGHBOURHOODS.id());
    }

    /// Whether a decoded text can be one segment of a path that a proxy in front of Peel interprets as Peel does.
    public static boolean isPathSegment(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '\\' || c == ';' || Character.isISOControl(c)) {
                return false;
            }
        }
        return !text.equals(".") && !text.equals("..");
    }

    /// The neighbourhood that is asked about, for methods of neighbourhoods.
    public Optional<NeighbourhoodId> neighbourhood() {
        return method.hasNeighbourhood() ? Optional.of(new NeighbourhoodId(forceId, id)) : Optional.empty();
    }

    /// A text that stands for this path in a data directory; keys sort as paths do.
    public String key() {
        return method.id() + SEPARATOR + forceId + SEPARATOR + id;
    }

    /// The path that a key stands for.
    ///
    /// @throws IllegalArgumentException when it is no key
    public static ResourceKey ofKey(String key) {
        String[] parts = key.split(SEPARATOR, -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not the key of an answer: " + key);
        }
        ApiMethod method = ApiMethod.fromId(parts[0])
                .orElseThrow(() -> new IllegalArgumentException("not a method: " + parts[0]));
        return new ResourceKey(method, parts[1], parts[2]);
    }

    @Override
    public int compareTo(ResourceKey other) {
        return BY_METHOD_FORCE_AND_ID.compare(this, other);
    }

    /// The path below `/api/`, not encoded.
    @Override
    public String toString() {
        return method == ApiMethod.LOCATE_NEIGHBOURHOOD
                ? method.id() + "?q=" + id
                : method.path().replace("{force}", forceId).replace("{id}", id);
    }
}
