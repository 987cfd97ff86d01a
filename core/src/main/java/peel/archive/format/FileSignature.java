package peel.archive.format;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/// Kinds of files that cannot be loaded, recognised by their first bytes, with advice for each. Zips are not among them, see
/// [ZipContents], nor is gzip, which has been unpacked before.
public enum FileSignature {
    /// SQLite or GeoPackage.
    SQLITE("an SQLite database or GeoPackage", Advice.AS_CSV, "SQLite format 3\0"),
    /// Parquet.
    PARQUET("a Parquet file", Advice.AS_CSV, "PAR1"),
    /// Arrow.
    ARROW("an Arrow or Feather file", Advice.AS_CSV, "ARROW1"),
    /// Feather, version 1.
    FEATHER("a Feather file", Advice.AS_CSV, "FEA1"),
    /// ORC.
    ORC("an ORC file", Advice.AS_CSV, "ORC"),
    /// Avro.
    AVRO("an Avro file", Advice.AS_CSV, "Obj\u0001"),
    /// Data of R.
    R_DATA("data of R", Advice.AS_CSV, "RDX2\n", "RDX3\n", "X\n\0\0\0"),
    /// HDF5.
    HDF5("an HDF5 file", Advice.AS_CSV, hex("894844460d0a1a0a")),
    /// Microsoft Office before 2007.
    OFFICE("an Excel workbook (.xls) or another file of Microsoft Office", "save it as CSV UTF-8",
            hex("d0cf11e0a1b11ae1")),
    /// PDF.
    PDF("a PDF", Advice.NO_DATA, "%PDF-"),
    /// Rich text.
    RTF("a text document (RTF)", Advice.NO_DATA, "{\\rtf"),
    /// PNG, JPEG or GIF.
    IMAGE("a picture", Advice.NO_DATA, hex("89504e470d0a1a0a"), hex("ffd8ff"), "GIF8"),
    /// RAR.
    RAR("a RAR archive", Advice.UNPACK, "Rar!\u001a\u0007"),
    /// 7z.
    SEVEN_ZIP("a 7z archive", Advice.UNPACK, hex("377abcaf271c")),
    /// xz.
    XZ("compressed with xz", Advice.UNPACK, hex("fd377a585a00")),
    /// bzip2.
    BZIP2("compressed with bzip2", Advice.UNPACK, "BZh"),
    /// Zstandard.
    ZSTD("compressed with Zstandard", Advice.UNPACK, hex("28b52ffd")),
    /// LZ4.
    LZ4("compressed with LZ4", Advice.UNPACK, hex("04224d18")),
    /// Unix compress.
    COMPRESS("compressed with compress (.Z)", Advice.UNPACK, hex("1f9d")),
    /// ESRI shapefile.
    SHAPEFILE("a shapefile", "convert it to GeoJSON with longitudes and latitudes (EPSG:4326)", hex("0000270a")),
    /// Attributes of a file, written by macOS.
    APPLE_DOUBLE("attributes of a file, written by macOS", "leave it out", hex("00051607")),
    /// Text in UTF-32.
    UTF_32("text in UTF-32", Advice.AS_UTF8, hex("fffe0000"), hex("0000feff")),
    /// Text in UTF-16.
    UTF_16("text in UTF-16", Advice.AS_UTF8, hex("fffe"), hex("feff")),
    /// tar.
    TAR("a tar archive", Advice.UNPACK),
    /// HTML.
    HTML("a web page (HTML), perhaps an error or a login", "download the file itself");

    private static final int TAR_BLOCK = 512;
    private static final int TAR_CHECKSUM = 148;
    private static final int TAR_CHECKSUM_LENGTH = 8;
    private static final int SHOWN_TEXT = 200;

    private final String what;
    private final String advice;
    @SuppressWarnings("ImmutableEnumChecker") // never written to
    private final byte[][] starts;

    FileSignature(String what, String advice, String... starts) {
        this.what = what;
        this.advice = advice;
        this.starts = new byte[starts.length][];
        for (int i = 0; i < starts.length; i++) {
            this.starts[i] = starts[i].getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    /// The kind of a file by its first bytes, of which 512 are enough; empty for text and for other kinds.
    public static Optional<FileSignature> of(byte[] start) {
        for (FileSignature signature : values()) {
            if (signature.matches(start)) {
                return Optional.of(signature);
            }
        }
        return isUtf16WithoutMark(start) ? Optional.of(UTF_16) : Optional.empty();
    }

    /// Whether it is text, which the readers of JSON and KML accept in any encoding.
    boolean isText() {
        return this == UTF_16 || this == UTF_32;
    }

    /// What the file is and what to do, as a sentence about "it".
    public String reason() {
        return "it is " + what + ": " + advice;
    }

    private boolean matches(byte[] start) {
        for (byte[] bytes : starts) {
            if (startsWith(start, bytes)) {
                return true;
            }
        }
        return switch (this) {
            case TAR -> isTar(start);
            case HTML -> isHtml(start);
            default -> false;
        };
    }

    private static boolean startsWith(byte[] start, byte[] bytes) {
        if (start.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (start[i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /// A tar has no first bytes of its own, but a checksum over its first block in octal digits.
    private static boolean isTar(byte[] start) {
        if (start.length < TAR_BLOCK) {
            return false;
        }
        String digits = new String(start, TAR_CHECKSUM, TAR_CHECKSUM_LENGTH, StandardCharsets.ISO_8859_1)
                .replace('\0', ' ').strip();
        if (digits.isEmpty() || !digits.chars().allMatch(digit -> digit >= '0' && digit <= '7')) {
            return false;
        }
        int sum = TAR_CHECKSUM_LENGTH * ' ';
        for (int i = 0; i < TAR_BLOCK; i++) {
            boolean isChecksum = i >= TAR_CHECKSUM && i < TAR_CHECKSUM + TAR_CHECKSUM_LENGTH;
            sum += isChecksum ? 0 : start[i] & 0xff;
        }
        return sum == Integer.parseInt(digits, 8);
    }

    private static boolean isHtml(byte[] start) {
        String text = TextStart.of(start, SHOWN_TEXT).toLowerCase(Locale.ROOT);
        return text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<head")
                || text.startsWith("<body");
    }

    /// Text of mostly ASCII in UTF-16 has a zero in each second byte.
    private static boolean isUtf16WithoutMark(byte[] start) {
        int pairs = Math.min(start.length, 64) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += start[2 * i] == 0 && start[2 * i + 1] != 0 ? 1 : 0;
            odd += start[2 * i + 1] == 0 && start[2 * i] != 0 ? 1 : 0;
        }
        return pairs >= 4 && (even == pairs || odd == pairs);
    }

    private static String hex(String digits) {
        return new String(HexFormat.of().parseHex(digits), StandardCharsets.ISO_8859_1);
    }

    /// Advice for several kinds; a class of its own, because the constants of an enum are made before its fields.
    private static final class Advice {
        static final String AS_CSV = "write it as CSV in UTF-8, with the columns of police.uk";
        static final String AS_UTF8 = "save it as CSV UTF-8";
        static final String UNPACK = "unpack it, and load what is in it";
        static final String NO_DATA = "nothing can be loaded from it; load CSV of police.uk";

        private Advice() {}
    }
}
