package peel.opensearch.client;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import peel.store.StoreException;

/// Where a cluster is, and how to identify oneself there.
///
/// @param hosts nodes of the cluster, `http` or `https`, each with a port
/// @param credentials the user and the password, if the cluster asks for them
/// @param caFile the certificates that may have signed those of the hosts, as PEM; empty for those that Java trusts
public record ClusterAddress(List<URI> hosts, Optional<Credentials> credentials, Optional<Path> caFile) {
    private static final int DEFAULT_PORT = 9200;

    /// Copies the list.
    public ClusterAddress {
        hosts = List.copyOf(hosts);
    }

    /// A user of the cluster.
    ///
    /// @param user the name
    /// @param password the password, which is never printed
    public record Credentials(String user, String password) {
        @Override
        public String toString() {
            return user + ":…";
        }
    }

    /// Reads an address.
    ///
    /// @param hosts URLs of nodes, separated by commas; without a port it is 9200
    /// @param authFile a file whose first line is `user:password`
    /// @param caFile certificates as PEM
    /// @throws StoreException when a URL or a file is not what it should be
    public static ClusterAddress of(String hosts, Optional<Path> authFile, Optional<Path> caFile)
            throws StoreException {
        List<URI> uris = new ArrayList<>();
        for (String host : hosts.split(",", -1)) {
            uris.add(host(host.strip()));
        }
        if (caFile.isPresent() && !Files.isReadable(caFile.get())) {
            throw new StoreException("the file of certificates " + caFile.get() + " cannot be read");
        }
        return new ClusterAddress(uris,
                authFile.isPresent() ? Optional.of(credentials(authFile.get())) : Optional.empty(),
                caFile);
    }

    private static URI host(String text) throws StoreException {
        try {
            URI uri = URI.create(text);
            String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            boolean hasPath = uri.getPath() != null && !uri.getPath().isEmpty() && !uri.getPath().equals("/");
            if ((scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null && uri.getUserInfo() == null
                    && !hasPath && uri.getQuery() == null && uri.getFragment() == null) {
                return URI.create(
                        scheme + "://" + uri.getHost() + ":" + (uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort()));
            }
        } catch (IllegalArgumentException e) {
            throw new StoreException(message(text), e);
        }
        throw new StoreException(message(text));
    }

    private static String message(String text) {
        return "\"" + text
                + "\" is not the address of a cluster: it must be like https://host:9200, several separated by commas"
                + " (a user and a password belong in the file of --cluster-auth)";
    }

    private static Credentials credentials(Path file) throws StoreException {
        try {
            String line = Files.readString(file).lines().findFirst().orElse("");
            int colon = line.indexOf(':');
            if (colon <= 0 || colon == line.length() - 1) {
                throw new StoreException("the first line of " + file + " must be user:password");
            }
            return new Credentials(line.substring(0, colon), line.substring(colon + 1));
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw new StoreException("the file " + file + " with the user and the password cannot be read", e);
        }
    }

    /// The hosts, as messages name the cluster.
    public String name() {
        return String.join(",", hosts.stream().map(URI::toString).toList());
    }
}
