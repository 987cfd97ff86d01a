package peel.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder of answer files that is being written, each named after its request: `METHOD__key=value.json`
/// (docs/spec/api.md#names-of-response-files).
record AnswerFolder(Path folder) {

    void add(String method, DemoForce force, AnswerJson body) throws IOException {
        write(method + "__force=" + force.slug(), body);
    }

    void add(String method, Neighbourhood neighbourhood, AnswerJson body) throws IOException {
        write(method + "__force=" + neighbourhood.force().slug() + "__id=" + encode(neighbourhood.id()), body);
    }

    private void write(String name, AnswerJson body) throws IOException {
        Files.write(folder.resolve(name + ".json"), body.toByteArray());
    }

    /// In a path a space is `%20`; `+` is for forms only.
    private static String encode(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }
}
