package peel.boundary;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.text.LogText;

/// Decodes a file by its byte-order mark, else by the encoding that it declares, else as UTF-8. The parser of the JDK could
/// do it too, but writes to standard error when bytes are wrong.
final class KmlText {
    private static final Pattern DECLARED = Pattern
            .compile("<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final int DECLARATION_BYTES = 200;
    private static final char MARK = '\ufeff';

    private KmlText() {}

    static String decode(byte[] xml) throws RejectedException {
        ByteBuffer bytes = ByteBuffer.wrap(xml);
        Charset charset = charset(xml);
        try {
            String text = charset.newDecoder().decode(bytes).toString();
            return text.indexOf(MARK) == 0 ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            int wrong = bytes.position();
            long line = 1;
            for (int i = 0; i < wrong; i++) {
                line += xml[i] == '\n' ? 1 : 0;
            }
            throw new RejectedException(line,
                    charset.equals(StandardCharsets.UTF_8) ? RejectReason.NOT_UTF8 : RejectReason.BAD_KML,
                    "byte " + (wrong + 1) + " is not " + charset);
        }
    }

    private static Charset charset(byte[] xml) throws RejectedException {
        int first = xml.length < 2 ? 0 : (xml[0] & 0xff) << 8 | xml[1] & 0xff;
        return switch (first) {
            case 0xfeff, 0xfffe -> StandardCharsets.UTF_16;
            case 0x003c -> StandardCharsets.UTF_16BE;
            case 0x3c00 -> StandardCharsets.UTF_16LE;
            default -> declared(xml);
        };
    }

    private static Charset declared(byte[] xml) throws RejectedException {
        Matcher matcher = DECLARED.matcher(new String(xml, 0, Math.min(xml.length, DECLARATION_BYTES),
                StandardCharsets.ISO_8859_1));
        if (!matcher.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(matcher.group(1));
        } catch (IllegalArgumentException e) {
            throw new RejectedException(1, RejectReason.BAD_KML,
                    "it declares the encoding " + LogText.of(matcher.group(1)) + ", which is none");
        }
    }
}
