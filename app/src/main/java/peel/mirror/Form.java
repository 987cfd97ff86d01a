package peel.mirror;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/// What is posted to ask about an area: the neighbourhood's boundary as `poly`, latitude first (SPEC 1), and the month.
final class Form {
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d{1,20})?");
    private static final int FEWEST_CORNERS = 3;

    private Form() {}

    /// The form of a question, from the boundary that the folder holds; empty when that is no area.
    static String of(Question question, MirrorFolder folder) throws IOException {
        List<List<String>> corners;
        try {
            corners = JsonBody.texts(folder.read(question.ofSamePlace(Method.NEIGHBOURHOOD_BOUNDARY)), "latitude",
                    "longitude");
        } catch (BadBodyException e) {
            return "";
        }
        if (corners.size() < FEWEST_CORNERS
                || !corners.stream().flatMap(List::stream).allMatch(text -> DEGREES.matcher(text).matches())) {
            return "";
        }
        StringBuilder form = new StringBuilder("date=").append(question.month()).append("&poly=");
        for (List<String> corner : corners) {
            form.append(form.charAt(form.length() - 1) == '=' ? "" : "%3A").append(corner.getFirst()).append("%2C")
                    .append(corner.getLast());
        }
        return form.toString();
    }
}
