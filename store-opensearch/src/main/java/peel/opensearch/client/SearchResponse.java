package peel.opensearch.client;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import peel.store.StoreUnavailableException;
import tools.jackson.core.Base64Variant;
import tools.jackson.core.Base64Variants;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The response to one search.
///
/// @param hits its hits
/// @param total how many documents match, if that was asked for
/// @param buckets those of its only aggregation, a composite one
record SearchResponse(HitPage hits, long total, List<Bucket> buckets) {
    private static final int NOT_FOUND = 404;
    private static final int HIT_BYTES = 80;
    private static final byte[] NO_RECORD = {};

    /// OpenSearch hands over doc values of binary fields without padding.
    private static final Base64Variant BASE64 = Base64Variants.MIME_NO_LINEFEEDS
            .withReadPadding(Base64Variant.PaddingReadBehaviour.PADDING_ALLOWED);

    /// Reads a response that comes next.
    ///
    /// @param target what was searched
    /// @throws StoreUnavailableException when not everything was searched
    static SearchResponse read(JsonParser json, String target) {
        HitPage hits = HitPage.EMPTY;
        List<Bucket> buckets = new ArrayList<>();
        long[] total = {0};
        boolean hasHits = false;
        long status = 200;
        String error = "";
        JsonWalk.enterObject(json);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken token = json.nextToken();
            switch (name) {
                case "timed_out" -> SearchStatus.requireInTime(token == JsonToken.VALUE_TRUE, target);
                case "_shards" -> SearchStatus.readShards(json, target);
                case "status" -> status = json.getLongValue();
                case "error" -> error = error(json, token);
                case "hits" -> {
                    hits = hits(json, total);
                    hasHits = true;
                }
                case "aggregations" -> buckets(json, buckets);
                default -> json.skipChildren();
            }
        }
        requireSuccess(status, error, hasHits, target);
        return new SearchResponse(hits, total[0], buckets);
    }

    private static void requireSuccess(long status, String error, boolean hasHits, String target) {
        if (error.isEmpty() && hasHits) {
            return;
        }
        String text = "the cluster could not search " + target + ": " + status + (error.isEmpty() ? "" : ", " + error);
        if (status >= 400 && status < 500 && status != 429 && status != NOT_FOUND) {
            throw new ClusterException((int) status, error, text);
        }
        throw new StoreUnavailableException(text);
    }

    /// The type and the reason, at the start of an error.
    private static String error(JsonParser json, JsonToken token) {
        if (token != JsonToken.START_OBJECT) {
            return json.getString();
        }
        StringBuilder text = new StringBuilder();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_STRING && (name.equals("type") || name.equals("reason"))) {
                text.append(text.isEmpty() ? "" : ": ").append(json.getString());
            } else {
                json.skipChildren();
            }
        }
        return text.isEmpty() ? "an error" : text.toString();
    }

    private static HitPage hits(JsonParser json, long[] total) {
        List<HitPage.Hit> hits = new ArrayList<>();
        long bytes = 0;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken token = json.nextToken();
            if (name.equals("hits") && token == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    HitPage.Hit hit = hit(json);
                    hits.add(hit);
                    bytes += HIT_BYTES + hit.record().length;
                }
            } else if (name.equals("total") && token == JsonToken.START_OBJECT) {
                total[0] = total(json);
            } else {
                json.skipChildren();
            }
        }
        return new HitPage(hits, bytes);
    }

    private static long total(JsonParser json) {
        long total = 0;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (name.equals("value")) {
                total = json.getLongValue();
            }
        }
        return total;
    }

    private static HitPage.Hit hit(JsonParser json) {
        byte[] record = NO_RECORD;
        long[] sort = new long[2];
        int size = 0;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken token = json.nextToken();
            if (name.equals("fields")) {
                record = record(json);
            } else if (name.equals("sort") && token == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    if (size == sort.length) {
                        sort = Arrays.copyOf(sort, 2 * size);
                    }
                    sort[size++] = json.getLongValue();
                }
            } else {
                json.skipChildren();
            }
        }
        return new HitPage.Hit(size == sort.length ? sort : Arrays.copyOf(sort, size), record);
    }

    private static byte[] record(JsonParser json) {
        byte[] record = NO_RECORD;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken token = json.nextToken();
            if (name.equals("record") && token == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    record = json.getBinaryValue(BASE64);
                }
            } else {
                json.skipChildren();
            }
        }
        return record;
    }

    /// Reads the aggregations, of which there is one.
    private static void buckets(JsonParser json, List<Bucket> buckets) {
        for (String aggregation = json.nextName(); aggregation != null; aggregation = json.nextName()) {
            json.nextToken();
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                JsonToken token = json.nextToken();
                if (name.equals("buckets") && token == JsonToken.START_ARRAY) {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        buckets.add(bucket(json));
                    }
                } else {
                    json.skipChildren();
                }
            }
        }
    }

    private static Bucket bucket(JsonParser json) {
        List<Optional<Bucket.Value>> key = new ArrayList<>(3);
        long count = 0;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken token = json.nextToken();
            if (name.equals("key") && token == JsonToken.START_OBJECT) {
                for (String source = json.nextName(); source != null; source = json.nextName()) {
                    key.add(value(json, json.nextToken()));
                }
            } else if (name.equals("doc_count")) {
                count = json.getLongValue();
            } else {
                json.skipChildren();
            }
        }
        return new Bucket(key, count);
    }

    private static Optional<Bucket.Value> value(JsonParser json, JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> Optional.of(new Bucket.Value.Text(json.getString()));
            case VALUE_NUMBER_INT -> Optional.of(new Bucket.Value.Whole(json.getLongValue()));
            case VALUE_NUMBER_FLOAT -> Optional.of(new Bucket.Value.Whole((long) json.getDoubleValue()));
            default -> Optional.empty();
        };
    }
}
