package peel.derive;

import java.util.Locale;

/// How the API names the places of British Transport Police
/// (docs/spec/archive.md#locations-of-british-transport-police, docs/spec/archive.md#stations): the archive's `On or
/// near Leicester (Station)` is `Leicester (station)` with the subtype `STATION`.
///
/// @param streetName the location's name in the API
/// @param subtype the record's `location_subtype`: the bracketed kind in capitals, `OTHER` without one
public record BtpLocation(String streetName, String subtype) {
    /// How the archive starts the name of every place.
    public static final String PREFIX = "On or near ";

    /// The subtype of a place without a bracketed kind.
    public static final String OTHER = "OTHER";

    /// Reads the archive's name. Only the last brackets are the kind: others belong to the station's name.
    public static BtpLocation of(String archiveName) {
        String name = withoutPrefix(archiveName);
        int open = name.lastIndexOf('(');
        if (open < 0 || !name.endsWith(")") || name.length() - open < 3) {
            return new BtpLocation(name, OTHER);
        }
        String kind = name.substring(open + 1, name.length() - 1);
        return new BtpLocation(name.substring(0, open + 1) + kind.toLowerCase(Locale.ROOT) + ")",
                kind.toUpperCase(Locale.ROOT));
    }

    /// The archive's name without [#PREFIX].
    static String withoutPrefix(String archiveName) {
        return archiveName.startsWith(PREFIX) ? archiveName.substring(PREFIX.length()) : archiveName;
    }
}
