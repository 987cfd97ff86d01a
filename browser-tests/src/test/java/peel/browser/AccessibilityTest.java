package peel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every page by the rules of axe-core, light and dark, on a phone and on a laptop.
final class AccessibilityTest {
    private static final String AXE = Site.nodeModule("axe-core/axe.min.js");
    private static final Set<String> FINDINGS = Set.of("serious", "critical");
    private static final String CENTRE = "near=52.629729,-1.131592";

    private static final List<Screen> SCREENS = Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
            .flatMap(colors -> Stream.of(360, 1280).map(width -> new Screen(width, 800, colors))).toList();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?" + CENTRE, "/?" + CENTRE + "&tab=records", "/?" + CENTRE + "&tab=request",
            "/?tab=about", "/?kind=stops&force=leicestershire&compare=force:northamptonshire", "/coverage", "/docs"})
    void nothingIsSerious(String path) {
        try (Visit visit = Visit.of(Site.demo(), SCREENS.getFirst())) {
            visit.open(path);
            if (path.equals("/") || path.startsWith("/?")) {
                visit.settle();
            }
            visit.page().evaluate(AXE);
            for (Screen screen : SCREENS) {
                visit.show(screen);
                Object result = visit.page().evaluate(
                        "axe.run(document, {resultTypes: ['violations']}).then(result => JSON.stringify(result))");
                assertThat(findings(String.valueOf(result))).as("%s", screen).isEmpty();
            }
        }
    }

    private static List<String> findings(String result) {
        JsonObject axe = new Gson().fromJson(result, JsonObject.class);
        assertThat(axe.getAsJsonArray("violations")).isNotNull();
        List<String> findings = new ArrayList<>();
        for (var each : axe.getAsJsonArray("violations")) {
            JsonObject violation = each.getAsJsonObject();
            if (FINDINGS.contains(violation.get("impact").getAsString())) {
                JsonArray nodes = violation.getAsJsonArray("nodes");
                JsonObject first = nodes.get(0).getAsJsonObject();
                findings.add(violation.get("id").getAsString() + " (" + nodes.size() + "): "
                        + first.get("failureSummary").getAsString() + " in " + first.get("html").getAsString());
            }
        }
        return findings;
    }
}
