package peel.opensearch.record;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Reads persistent ids in packed records.
final class StoredIds {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private StoredIds() {}

    /// A word of the id that starts at a position.
    static long part(byte[] bytes, int idAt, int part) {
        return (long) LONG.get(bytes, idAt + Long.BYTES * part);
    }
}
