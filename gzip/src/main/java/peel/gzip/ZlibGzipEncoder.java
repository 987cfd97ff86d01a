package peel.gzip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// The JDK's encoder (zlib) at its fastest level. It holds some 250 KiB beside the heap.
public final class ZlibGzipEncoder implements GzipEncoder {
    /// Identification, deflate, no flags, no time, fastest, unknown system.
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 4, (byte) 0xff};
    private static final int TRAILER_BYTES = 8;

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final CRC32 crc = new CRC32();
    private byte[] out = new byte[8 * 1024];
    private int length;

    /// An encoder whose input is empty.
    public ZlibGzipEncoder() {
        writeHeader();
    }

    @Override
    public void append(byte[] input, int from, int count) {
        crc.update(input, from, count);
        deflater.setInput(input, from, count);
        while (!deflater.needsInput()) {
            deflate();
        }
    }

    @Override
    public void finish(byte[] input, int from, int count) {
        append(input, from, count);
        finish();
    }

    @Override
    public void finish() {
        deflater.finish();
        while (!deflater.finished()) {
            deflate();
        }
        reserve(TRAILER_BYTES);
        ByteBuffer.wrap(out).order(ByteOrder.LITTLE_ENDIAN).position(length).putInt((int) crc.getValue())
                .putInt((int) deflater.getBytesRead());
        length += TRAILER_BYTES;
    }

    @Override
    public int ready() {
        return length;
    }

    @Override
    public ByteBuffer take() {
        ByteBuffer taken = ByteBuffer.wrap(out, 0, length);
        length = 0;
        return taken;
    }

    @Override
    public void restart() {
        deflater.reset();
        crc.reset();
        length = 0;
        writeHeader();
    }

    @Override
    public void close() {
        deflater.end();
    }

    private void writeHeader() {
        System.arraycopy(HEADER, 0, out, 0, HEADER.length);
        length = HEADER.length;
    }

    private void deflate() {
        reserve(1);
        length += deflater.deflate(out, length, out.length - length);
    }

    private void reserve(int more) {
        if (length + more > out.length) {
            out = Arrays.copyOf(out, 2 * out.length);
        }
    }
}
