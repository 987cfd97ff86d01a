package peel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page without a mouse, without WebGL, without scripts, on a small screen, on paper, and when the server fails.
final class EveryoneTest {
    private static final String CENTRE = "near=52.629729,-1.131592";
    private static final String FOCUS = "() => { const one = document.activeElement; return one.tagName + ' ' "
            + "+ (one.getAttribute('aria-label') || one.textContent).trim().slice(0, 40); }";

    @Test
    void theKeyboardReachesEverything() {
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.openView(CENTRE);
            Set<String> reached = new LinkedHashSet<>();
            for (int i = 0; i < 80; i++) {
                visit.page().keyboard().press("Tab");
                reached.add(String.valueOf(visit.page().evaluate(FOCUS)));
            }
            assertThat(reached).anyMatch(one -> one.startsWith("INPUT Search"))
                    .contains("BUTTON Crimes", "BUTTON Outcomes", "BUTTON Stops", "A Coverage", "A API",
                            "BUTTON Draw area", "BUTTON This view", "BUTTON Clear", "BUTTON Zoom in", "BUTTON Zoom out",
                            "DIV First month", "DIV Last month", "BUTTON Overview", "SUMMARY Table")
                    .anyMatch(one -> one.startsWith("CANVAS")).anyMatch(one -> one.startsWith("SELECT"))
                    .anyMatch(one -> one.startsWith("BUTTON Violence and sexual offences"));
        }
    }

    @Test
    void aPointIsPickedWithTheKeyboard() {
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.openMap("map=13/52.6297/-1.1316");
            visit.the(".map canvas").first().focus();
            visit.page().keyboard().press("Enter");
            visit.page().waitForURL(Pattern.compile("near=52\\.6"));
        }
    }

    @Test
    void theTabsAreMovedThroughWithArrows() {
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.openView(CENTRE);
            visit.the("#tab-overview").focus();
            visit.page().keyboard().press("ArrowRight");
            assertThat(visit.the("#tab-records")).isFocused();
            visit.page().waitForURL(Pattern.compile("tab=records"));
            assertThat(visit.the(".records > li").first()).isVisible();
        }
    }

    @Test
    void everyChartHasItsTable() {
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.openView(CENTRE);
            assertThat(visit.the("figure.trend .data-table")).hasCount(1);
            assertThat(visit.the(".facet .bars").count()).isPositive();
            assertThat(visit.the(".facet:has(.bars) .data-table")).hasCount(visit.the(".facet .bars").count());
            visit.the("figure.trend summary").click();
            assertThat(visit.the("figure.trend table")).isVisible();
        }
    }

    @Test
    void withoutWebGlTablesAndChartsWork() {
        try (Visit visit = Visit.withoutWebGl(Site.demo())) {
            visit.openView(CENTRE);
            assertThat(visit.the(".map-problem")).containsText("WebGL");
            assertThat(ShownNumbers.of(visit.page()).figures().getFirst()).isPositive();
            visit.the(".facet .bars button").first().click();
            visit.page().waitForURL(Pattern.compile("category="));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/coverage"})
    void withoutScriptsThereIsAPageWithLinks(String path) {
        try (Visit visit = Visit.withoutScript(Site.demo())) {
            visit.open(path);
            assertThat(visit.the("h1")).isVisible();
            assertThat(visit.the("a[href='/v1/coverage']")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?" + CENTRE, "/?" + CENTRE + "&tab=records", "/?" + CENTRE + "&tab=request",
            "/coverage", "/docs"})
    void nothingIsWiderThanAPhone(String path) {
        try (Visit visit = Visit.of(Site.demo(), Screen.PHONE_LIGHT)) {
            visit.open(path);
            assertThat(visit.page().evaluate("() => document.documentElement.scrollWidth")).isEqualTo(360);
        }
    }

    @Test
    void theColorsAreSwitched() {
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.openView("");
            String read = "() => getComputedStyle(document.body).backgroundColor";
            Object light = visit.page().evaluate(read);
            visit.the("button.theme").click();
            visit.the("button.theme").click();
            assertThat(visit.the("button.theme")).hasText("Dark");
            assertThat(visit.page().evaluate(read)).isNotEqualTo(light);
            visit.page().reload();
            assertThat(visit.the("button.theme")).hasText("Dark");
        }
    }

    @Test
    void anErrorIsShownInTheServersOwnWords() {
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.open("/?category=burglarly");
            assertThat(visit.the(".error").first()).containsText("burglarly");
            visit.leave();
            assertThat(visit.takeFaults()).isNotEmpty()
                    .allMatch(fault -> fault.startsWith("400") || fault.contains("status of 400"));
        }
    }

    @Test
    void theOldNumbersStayUntilTheNewOnesAreThere() {
        AtomicBoolean isSlow = new AtomicBoolean();
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.page().route("**/v1/crimes/count?*", route -> {
                if (isSlow.get()) {
                    visit.page().waitForTimeout(300);
                }
                route.resume();
            });
            visit.openView(CENTRE);
            String before = visit.the(".figure strong").innerText();
            isSlow.set(true);
            visit.the(".facet .bars button").first().click();
            assertThat(visit.the("aside.panel")).hasAttribute("aria-busy", "true");
            assertThat(visit.the(".figure strong")).hasText(before);
            visit.settle();
            assertThat(visit.the(".figure strong")).not().hasText(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CENTRE, "kind=stops", "kind=outcomes&force=leicestershire"})
    void aViewIsPrintedOnOneSheet(String query) {
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.openMap(query);
            String pdf = new String(visit.page().pdf(new Page.PdfOptions().setFormat("A4")),
                    StandardCharsets.ISO_8859_1);
            assertThat(Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(pdf).results()).hasSize(1);
        }
    }

    @Test
    void pointsAreSaidToBeApproximateAndTheReleaseHasItsAge() {
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.openView("tab=about");
            assertThat(visit.the("aside.panel .foot")).containsText("approximate");
            assertThat(visit.the("#tab-panel")).containsText(Pattern.compile("Release \\d+, loaded .* ago|today"));
        }
    }
}
