package peel.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A request in a document with the response that the document shows: a line `$ curl …` of a fenced block and the lines up
/// to the next command. `…` in the response stands for anything, and blanks outside of strings mean nothing.
///
/// @param page the document's name, for messages
/// @param section the heading above it, without `#`
/// @param command the line behind `$ `
/// @param response what follows it
record CurlExample(String page, String section, String command, String response) {
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    /// The examples of a page, in their order.
    static List<CurlExample> of(Path file) throws IOException {
        List<CurlExample> found = new ArrayList<>();
        String page = String.valueOf(file.getFileName());
        String section = "";
        String command = "";
        boolean isCode = false;
        List<String> response = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            boolean isFence = line.startsWith("```");
            if ((isFence || line.startsWith("$ ")) && command.startsWith("curl ")) {
                found.add(new CurlExample(page, section, command, String.join("\n", response)));
            }
            if (isFence) {
                isCode = !isCode;
                command = "";
            } else if (isCode && line.startsWith("$ ")) {
                command = line.substring(2);
                response.clear();
            } else if (isCode) {
                response.add(line);
            } else if (line.startsWith("#")) {
                section = line.replaceFirst("^#+ +", "");
            }
        }
        return found;
    }

    /// Whether the response is shown with its status and headers.
    boolean showsHeaders() {
        return words().contains("-i");
    }

    /// Path and query.
    String target() {
        URI uri = URI.create(words().stream().filter(word -> word.startsWith("http://127.0.0.1:8080/")).findFirst()
                .orElseThrow(() -> new AssertionError("no address of port 8080 in: " + command)));
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    /// The request, for a server at another address.
    HttpRequest request(URI server) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(target()));
        String form = fields().stream().map(CurlExample::encoded).collect(Collectors.joining("&"));
        if (!form.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form));
        }
        return request.build();
    }

    /// Whether a text is what the document shows.
    boolean shows(String shown, String text) {
        String regex = Pattern.compile("…").splitAsStream(compact(shown) + " ").map(String::strip).map(Pattern::quote)
                .collect(Collectors.joining(".*"));
        return Pattern.compile(regex, Pattern.DOTALL).matcher(compact(text)).matches();
    }

    private List<String> fields() {
        List<String> words = words();
        List<String> fields = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i - 1).equals("-d")) {
                fields.add(words.get(i));
            }
        }
        return fields;
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        for (MatchResult word : WORD.matcher(command).results().toList()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    private static String encoded(String field) {
        int equals = field.indexOf('=');
        return field.substring(0, equals + 1) + URLEncoder.encode(field.substring(equals + 1), StandardCharsets.UTF_8);
    }

    /// Without blanks and line breaks outside of strings.
    private static String compact(String text) {
        StringBuilder compact = new StringBuilder();
        boolean isString = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && (i == 0 || text.charAt(i - 1) != '\\')) {
                isString = !isString;
            }
            if (isString || !Character.isWhitespace(c)) {
                compact.append(c);
            }
        }
        return compact.toString();
    }
}
