package peel.archive.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes zips, and breaks them.
public final class Zips {
    /// Where the fields of an entry's record in the zip's directory are, from its start.
    public static final int FLAGS = 8;
    public static final int PACKED_SIZE = 20;
    public static final int SIZE = 24;

    private Zips() {}

    public static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /// Replaces a text everywhere; both must be of one length.
    public static byte[] replace(byte[] zip, String text, String other) {
        String latin = new String(zip, StandardCharsets.ISO_8859_1);
        return latin.replace(text, other).getBytes(StandardCharsets.ISO_8859_1);
    }

    /// Overwrites a field of the first record of the directory with a little-endian number.
    public static byte[] patchDirectory(byte[] zip, int field, int bytes, long value) {
        int record = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        byte[] patched = zip.clone();
        for (int i = 0; i < bytes; i++) {
            patched[record + field + i] = (byte) (value >>> 8 * i);
        }
        return patched;
    }
}
