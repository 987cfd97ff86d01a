package peel.opensearch.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import peel.store.StoreException;

/// Makes connections to the hosts of a cluster. A request that a host does not respond to goes to the next one.
final class Transports {
    private static final int CONNECTIONS_PER_HOST = 48;
    private static final Timeout CONNECT_TIMEOUT = Timeout.ofSeconds(2);

    /// Firewalls drop connections that are idle for long, and notify neither side.
    private static final TimeValue LONGEST_IDLE = TimeValue.ofMinutes(5);

    private Transports() {}

    /// @throws StoreException when the certificates cannot be read
    static OpenSearchTransport of(ClusterAddress address) throws StoreException {
        HttpHost[] hosts = address.hosts().stream()
                .map(uri -> new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort())).toArray(HttpHost[]::new);
        PoolingAsyncClientConnectionManager connections = connections(address, hosts.length);
        ApacheHttpClient5TransportBuilder builder = ApacheHttpClient5TransportBuilder.builder(hosts)
                .setHttpClientConfigCallback(
                        client -> client.setConnectionManager(connections).disableCookieManagement()
                                .disableAutomaticRetries().disableRedirectHandling());
        address.credentials().ifPresent(user -> builder.setDefaultHeaders(new Header[]{basic(user)}));
        return builder.build();
    }

    private static Header basic(ClusterAddress.Credentials user) {
        String pair = user.user() + ":" + user.password();
        return new BasicHeader("Authorization",
                "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    private static PoolingAsyncClientConnectionManager connections(ClusterAddress address, int hosts)
            throws StoreException {
        PoolingAsyncClientConnectionManagerBuilder builder = PoolingAsyncClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(CONNECTIONS_PER_HOST).setMaxConnTotal(CONNECTIONS_PER_HOST * hosts)
                .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(CONNECT_TIMEOUT)
                        .setTimeToLive(LONGEST_IDLE).build());
        if (address.caFile().isPresent()) {
            builder.setTlsStrategy(
                    ClientTlsStrategyBuilder.create().setSslContext(trusting(address.caFile().get())).buildAsync());
        }
        return builder.build();
    }

    private static SSLContext trusting(Path caFile) throws StoreException {
        try (InputStream in = Files.newInputStream(caFile)) {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            int number = 0;
            for (Certificate certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                trusted.setCertificateEntry("ca-" + number++, certificate);
            }
            if (number == 0) {
                throw new StoreException("the file " + caFile + " has no certificate: it must have one as PEM");
            }
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, factory.getTrustManagers(), null);
            return context;
        } catch (StoreException e) {
            throw e;
        } catch (GeneralSecurityException | IOException e) {
            throw new StoreException("the certificates in " + caFile + " cannot be read: they must be PEM", e);
        }
    }
}
