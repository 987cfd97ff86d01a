package peel.bench.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A digest of a response that does not depend on the order of records and of their keys, nor on ids that an engine
/// makes up: equal for engines that return the same records.
///
/// Two equal records count twice. The digest is made from the bytes that are measured.
///
/// @param records how many records the response has; 1 if it is not an array
/// @param text 16 hexadecimal digits
public record ResponseDigest(long records, String text) {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String OWN_ID = ".id";
    private static final int DIGITS = 16;

    /// The digest of a JSON text.
    ///
    /// @throws tools.jackson.core.JacksonException if it is not JSON
    public static ResponseDigest of(byte[] json) {
        List<String> records = new ArrayList<>();
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            if (in.nextToken() == JsonToken.START_ARRAY) {
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    records.add(flat(in));
                }
            } else {
                records.add(flat(in));
            }
        }
        Collections.sort(records);
        return new ResponseDigest(records.size(), sha(records));
    }

    /// The digest of a response that is not JSON, which counts as one record.
    public static ResponseDigest ofBytes(byte[] response) {
        return new ResponseDigest(1, sha(sha -> sha.update(response)));
    }

    /// One digest of many, in their order.
    public static ResponseDigest all(List<ResponseDigest> digests) {
        return new ResponseDigest(digests.stream().mapToLong(ResponseDigest::records).sum(),
                sha(digests.stream().map(ResponseDigest::text).toList()));
    }

    /// The value that the parser stands at as sorted lines of path and text; the parser then stands at its end.
    private static String flat(JsonParser in) {
        List<String> lines = new ArrayList<>();
        flatten(in, "", lines);
        Collections.sort(lines);
        return String.join("\n", lines);
    }

    private static void flatten(JsonParser in, String path, List<String> lines) {
        switch (in.currentToken()) {
            case START_OBJECT -> {
                while (in.nextToken() != JsonToken.END_OBJECT) {
                    String key = path + "." + in.currentName();
                    in.nextToken();
                    flatten(in, key, lines);
                }
            }
            case START_ARRAY -> {
                for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
                    flatten(in, path + "[" + i + "]", lines);
                }
            }
            default -> {
                if (!path.endsWith(OWN_ID)) {
                    lines.add(path + "=" + in.getString());
                }
            }
        }
    }

    private static String sha(List<String> lines) {
        return sha(sha -> lines.forEach(line -> {
            sha.update(line.getBytes(UTF_8));
            sha.update((byte) 0);
        }));
    }

    private static String sha(Consumer<MessageDigest> content) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            content.accept(sha);
            return HexFormat.of().formatHex(sha.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
