package peel.archive.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a zip is that is not an archive of police.uk: many programs write zips under other names.
public final class ZipContents {
    private static final int LOCAL_HEADER = 0x504b0304;
    private static final int LOCAL_HEADER_LENGTH = 30;
    private static final int NAME_LENGTH = 26;
    private static final String OFFICE = "save it as CSV UTF-8";

    private ZipContents() {}

    /// Whether bytes are the start of a zip.
    public static boolean isZip(byte[] start) {
        return start.length >= 4 && start[0] == 'P' && start[1] == 'K' && start[2] < 9 && start[3] < 9;
    }

    /// Why a zip inside a source is left out.
    ///
    /// @param name its name
    /// @param start its first bytes
    static String reason(String name, byte[] start) {
        return otherKind(name, localNames(start))
                .orElse("it is a zip inside a source, which is not opened: name it as a source of its own");
    }

    /// What a zip is and what to do, when its name or its entries show that it is not a zip of sources.
    public static Optional<String> otherKind(String name, Collection<String> entries) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".kmz") || entries.contains("doc.kml")) {
            return Optional
                    .of("it is KMZ, a zip with KML in it: unpack it, and name the KML after its neighbourhood in a "
                            + "folder named after the force, like leicestershire/NC04.kml");
        }
        if (lower.endsWith(".xlsx") || lower.endsWith(".xlsm") || lower.endsWith(".xlsb")
                || has(entries, "xl/")) {
            return Optional.of("it is an Excel workbook: " + OFFICE);
        }
        if (lower.endsWith(".ods") || lower.endsWith(".odt")) {
            return Optional.of("it is a file of LibreOffice or OpenOffice: " + OFFICE);
        }
        if (lower.endsWith(".docx") || lower.endsWith(".pptx") || has(entries, "word/") || has(entries, "ppt/")) {
            return Optional.of("it is a document of Microsoft Office, from which nothing can be loaded");
        }
        return lower.endsWith(".numbers") || has(entries, "Index/Document.iwa")
                ? Optional.of("it is a spreadsheet of Numbers: export it as CSV")
                : Optional.empty();
    }

    private static boolean has(Collection<String> entries, String start) {
        return entries.stream().anyMatch(entry -> entry.startsWith(start));
    }

    /// The names of entries that begin within the first bytes. What looks like one within packed bytes does no harm.
    private static List<String> localNames(byte[] start) {
        List<String> names = new ArrayList<>();
        for (int at = 0; at + LOCAL_HEADER_LENGTH <= start.length; at++) {
            if (start[at] == 'P' && bigEndian(start, at) == LOCAL_HEADER) {
                int length = start[at + NAME_LENGTH] & 0xff | (start[at + NAME_LENGTH + 1] & 0xff) << 8;
                int from = at + LOCAL_HEADER_LENGTH;
                names.add(new String(start, from, Math.min(length, start.length - from), StandardCharsets.UTF_8));
            }
        }
        return names;
    }

    private static int bigEndian(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 24 | (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8
                | bytes[at + 3] & 0xff;
    }
}
