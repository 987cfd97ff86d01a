package peel.mirror;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// The address below which the methods of an API lie.
///
/// @param uri for example `https://data.police.uk/api`, without a slash at its end
public record ApiBase(URI uri) {
    private static final String RIGHT = ": it must be the address below which the methods lie, such as "
            + "https://data.police.uk/api or http://127.0.0.1:8080/api";

    /// Reads an address, with or without a slash at its end.
    ///
    /// @throws IllegalArgumentException if it is not one; the message has what would be right
    public static ApiBase parse(String text) {
        String bare = text.strip().replaceFirst("/+$", "");
        try {
            URI uri = new URI(bare);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null
                    && uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null) {
                return new ApiBase(uri);
            }
        } catch (URISyntaxException _) {
            // reported below, like the other cases
        }
        throw new IllegalArgumentException("'" + text + "' is not the address of an API" + RIGHT);
    }

    /// The address of a method.
    ///
    /// @param path path and query, encoded, with a slash at its start
    URI resolve(String path) {
        return URI.create(uri + path);
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
