package peel.recorded.json;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import peel.archive.source.SourceException;
import peel.archive.source.SourceFile;
import peel.text.LogText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// The records of a JSON file one by one: the items of its array, or the one value that it is. Bounded in size, depth
/// and the length of strings, so that no file can fill the memory.
public final class JsonRecordReader implements AutoCloseable {
    /// The largest file; the API's own limit of 10,000 records makes some 4 MB.
    static final long MAX_BYTES = 256L << 20;

    private static final int MAX_DEPTH = 32;
    private static final int MAX_STRING = 1 << 20;
    private static final int MAX_VALUES = 100_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxDocumentLength(MAX_BYTES)
                    .maxNestingDepth(MAX_DEPTH).maxStringLength(MAX_STRING).maxNumberLength(100).build())
            .build();

    private final String name;
    private final FailureStream in;
    private final JsonParser parser;
    private boolean isArray;
    private boolean isStarted;
    private int values;

    private JsonRecordReader(String name, FailureStream in, JsonParser parser) {
        this.name = name;
        this.in = in;
        this.parser = parser;
    }

    /// Opens a file.
    ///
    /// @throws SourceException if it is too large
    public static JsonRecordReader open(SourceFile file, LongConsumer bytesRead) throws IOException {
        if (file.bytes() > MAX_BYTES) {
            throw new SourceException(file.name() + " has " + file.bytes() + " bytes: it must have at most "
                    + MAX_BYTES);
        }
        return open(file.name(), file.open(bytesRead));
    }

    /// Opens a document in memory.
    ///
    /// @param name its name, for messages
    public static JsonRecordReader open(String name, byte[] document) throws IOException {
        return open(name, new ByteArrayInputStream(document));
    }

    private static JsonRecordReader open(String name, InputStream document) throws IOException {
        FailureStream in = new FailureStream(document);
        try {
            return new JsonRecordReader(name, in, FACTORY.createParser(ObjectReadContext.empty(), in));
        } catch (JacksonException e) {
            in.close();
            throw problem(name, in, e);
        }
    }

    /// The next record, or empty after the last one.
    ///
    /// @throws SourceException if the file is not JSON, with line and column
    public Optional<Json> next() throws IOException {
        try {
            return nextRecord();
        } catch (JacksonException e) {
            throw problem(name, in, e);
        }
    }

    /// Whether the records are items of an array. Known after the first [#next].
    public boolean isArray() {
        return isArray;
    }

    @Override
    public void close() throws IOException {
        try {
            parser.close();
        } catch (JacksonException e) {
            throw problem(name, in, e);
        }
    }

    private Optional<Json> nextRecord() throws IOException {
        values = 0;
        JsonToken token = parser.nextToken();
        if (!isStarted) {
            isStarted = true;
            if (token == null) {
                throw new SourceException(name + " is empty: it must contain the JSON of a response");
            }
            isArray = token == JsonToken.START_ARRAY;
            if (!isArray) {
                return Optional.of(value(token));
            }
            token = parser.nextToken();
        }
        if (isArray && token != JsonToken.END_ARRAY) {
            return Optional.of(value(token));
        }
        JsonToken following = isArray ? parser.nextToken() : token;
        if (following != null) {
            throw at(name, parser.currentTokenLocation(), isArray || following != JsonToken.START_OBJECT
                    ? "there is more after the end of the response"
                    : "there is more after the end of the first record (JSON lines?): put all records into one array, "
                            + "[ record, record ]",
                    null);
        }
        return Optional.empty();
    }

    private Json value(JsonToken token) throws IOException {
        if (++values > MAX_VALUES) {
            throw at(name, parser.currentTokenLocation(), "a record has more than " + MAX_VALUES
                    + " values (if the records lie inside another object, save the array alone)", null);
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NULL -> new Json.Null();
            case VALUE_NUMBER_INT -> whole(parser.getString());
            case VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> new Json.Other(parser.getString());
            default -> throw at(name, parser.currentTokenLocation(), "a value is missing", null);
        };
    }

    private Json object() throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        for (JsonToken token = parser.nextToken(); token == JsonToken.PROPERTY_NAME; token = parser.nextToken()) {
            String key = parser.currentName();
            if (members.put(key, value(parser.nextToken())) != null) {
                throw at(name, parser.currentTokenLocation(), "the key " + LogText.of(key) + " occurs twice", null);
            }
        }
        return new Json.Obj(members);
    }

    private Json array() throws IOException {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return new Json.Arr(items);
    }

    private static Json whole(String digits) {
        try {
            return new Json.Whole(Long.parseLong(digits));
        } catch (NumberFormatException e) {
            return new Json.Other(digits);
        }
    }

    /// The parser throws the same exception for a file that cannot be read and for bytes in an encoding that it does not
    /// know.
    private static IOException problem(String name, FailureStream in, JacksonException e) {
        if (e instanceof JacksonIOException && e.getCause() instanceof IOException cause) {
            return in.hasFailed
                    ? cause
                    : at(name, null,
                            "its encoding is not UTF-8 (" + LogText.of(String.valueOf(cause.getMessage())) + ")",
                            e);
        }
        return at(name, e.getLocation(), LogText.of(String.valueOf(e.getOriginalMessage())), e);
    }

    private static SourceException at(String name, @Nullable TokenStreamLocation location,
            String what, @Nullable Exception cause) {
        String where = location == null ? "" : " line " + location.getLineNr() + " column " + location.getColumnNr();
        String message = name + where + " is not the JSON of a response: " + what;
        return cause == null ? new SourceException(message) : new SourceException(message, cause);
    }

    /// Remembers whether reading the file failed.
    private static final class FailureStream extends FilterInputStream {
        private boolean hasFailed;

        FailureStream(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            try {
                return super.read(target, from, length);
            } catch (IOException | RuntimeException e) {
                hasFailed = true;
                throw e;
            }
        }
    }
}
