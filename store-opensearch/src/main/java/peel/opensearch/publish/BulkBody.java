package peel.opensearch.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import peel.opensearch.client.BulkResult;
import peel.opensearch.record.ByteSink;

/// The lines of a bulk request: of each document the action and the source.
final class BulkBody {
    private static final byte[] ACTION = "{\"create\":{\"_id\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_OF_ACTION = "\"}}\n".getBytes(StandardCharsets.US_ASCII);

    private final ByteSink lines;
    private int[] ends = new int[64];
    private int documents;

    BulkBody(int capacityBytes) {
        lines = new ByteSink(capacityBytes);
    }

    void add(String id, ByteSink source) {
        lines.raw(ACTION);
        for (int i = 0; i < id.length(); i++) {
            lines.put(id.charAt(i));
        }
        lines.raw(END_OF_ACTION).raw(source.array(), 0, source.size()).put('\n');
        end();
    }

    private void end() {
        if (documents == ends.length) {
            ends = Arrays.copyOf(ends, 2 * documents);
        }
        ends[documents++] = lines.size();
    }

    int documents() {
        return documents;
    }

    int bytes() {
        return lines.size();
    }

    byte[] toByteArray() {
        return lines.toByteArray();
    }

    /// The documents that were not written and may be written later.
    BulkBody only(List<BulkResult.Failure> failures) {
        BulkBody rest = new BulkBody(Math.max(1, lines.size() / documents * failures.size()));
        for (BulkResult.Failure failure : failures) {
            int from = failure.position() == 0 ? 0 : ends[failure.position() - 1];
            rest.lines.raw(lines.array(), from, ends[failure.position()] - from);
            rest.end();
        }
        return rest;
    }
}
