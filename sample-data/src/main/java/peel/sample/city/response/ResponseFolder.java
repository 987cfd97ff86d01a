package peel.sample.city.response;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import peel.sample.city.CityForce;
import peel.sample.format.ArchiveTarget;

/// Adds responses to a folder or zip, each named after its request: `METHOD__key=value.json`
/// (docs/spec/api.md#names-of-response-files).
record ResponseFolder(ArchiveTarget target) {

    void add(String method, CityForce force, ResponseJson body) throws IOException {
        write(method + "__force=" + force.id(), body);
    }

    void add(String method, Neighbourhood neighbourhood, ResponseJson body) throws IOException {
        write(method + "__force=" + neighbourhood.force().id() + "__id=" + encode(neighbourhood.id()), body);
    }

    private void write(String name, ResponseJson body) throws IOException {
        target.add(name + ".json", file -> file.write(body.toByteArray()));
    }

    /// In a path a space is `%20`; `+` is for forms only.
    private static String encode(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }
}
