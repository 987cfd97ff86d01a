package peel.mirror;

import java.io.IOException;
import java.util.regex.Pattern;
import peel.model.ApiMethod;

/// The form of a request for an area: the boundary of the neighbourhood as `poly`, latitude first
/// (docs/spec/api.md#areas), and the month.
final class PolygonForm {
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d{1,20})?");
    private static final int FEWEST_CORNERS = 3;

    private final StringBuilder text = new StringBuilder();
    private int corners;
    private boolean isArea = true;

    private PolygonForm() {}

    /// The form of a request, from the boundary in the folder; empty if that is not an area.
    static String of(ApiRequest request, MirrorFolder folder) throws IOException {
        PolygonForm form = new PolygonForm();
        form.text.append("date=").append(request.month()).append("&poly=");
        try {
            BodyValidator.items(ApiMethod.NEIGHBOURHOOD_BOUNDARY,
                    folder.body(request.ofSamePlace(ApiMethod.NEIGHBOURHOOD_BOUNDARY)), form::add, "latitude",
                    "longitude");
        } catch (BadBodyException e) {
            return "";
        }
        return form.isArea && form.corners >= FEWEST_CORNERS ? form.text.toString() : "";
    }

    private void add(String[] corner) {
        isArea &= DEGREES.matcher(corner[0]).matches() && DEGREES.matcher(corner[1]).matches();
        if (isArea) {
            text.append(corners == 0 ? "" : "%3A").append(corner[0]).append("%2C").append(corner[1]);
            corners++;
        }
    }
}
