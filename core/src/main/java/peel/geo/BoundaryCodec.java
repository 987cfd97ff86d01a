package peel.geo;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// Writes the rings of a boundary as bytes: how many polygons; for each how many rings; for each how many vertices, then
/// latitude and longitude of each in micro-degrees. Little-endian.
final class BoundaryCodec {
    private static final int VERTEX_BYTES = 16;

    private BoundaryCodec() {}

    static byte[] write(List<List<Ring>> polygons) {
        int bytes = Integer.BYTES + polygons.stream().mapToInt(polygon -> Integer.BYTES + polygon.stream()
                .mapToInt(ring -> Integer.BYTES + VERTEX_BYTES * ring.size()).sum()).sum();
        ByteBuffer out = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(polygons.size());
        for (List<Ring> polygon : polygons) {
            out.putInt(polygon.size());
            for (Ring ring : polygon) {
                out.putInt(ring.size());
                for (int i = 0; i < ring.size(); i++) {
                    out.putDouble(ring.latMicro(i)).putDouble(ring.lngMicro(i));
                }
            }
        }
        return out.array();
    }

    static Boundary read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            List<List<Ring>> polygons = new ArrayList<>();
            for (int polygonCount = count(in, 1); polygonCount > 0; polygonCount--) {
                List<Ring> rings = new ArrayList<>();
                for (int ringCount = count(in, 1); ringCount > 0; ringCount--) {
                    rings.add(ring(in, count(in, VERTEX_BYTES)));
                }
                polygons.add(List.copyOf(rings));
            }
            return new Boundary(List.copyOf(polygons));
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("the bytes of a boundary end early", e);
        }
    }

    private static Ring ring(ByteBuffer in, int size) {
        double[] lats = new double[size + 1];
        double[] lngs = new double[size + 1];
        for (int i = 0; i < size; i++) {
            lats[i] = in.getDouble();
            lngs[i] = in.getDouble();
        }
        return Ring.ofMicro(lats, lngs);
    }

    /// A count of things that take at least so many bytes each, none of which may be missing.
    private static int count(ByteBuffer in, int leastBytes) {
        int count = in.getInt();
        if (count < 1 || count > in.remaining() / leastBytes) {
            throw new IllegalArgumentException("the bytes are no boundary");
        }
        return count;
    }
}
