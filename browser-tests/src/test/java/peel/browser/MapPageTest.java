package peel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a person does with the map: pick an area, months and values, look at records, and send the URL to somebody.
final class MapPageTest {
    private static final String CENTRE = "near=52.629729,-1.131592";

    @Test
    void theMapIsDrawnFromTilesOfThisServer() {
        List<String> tiles = new ArrayList<>();
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.page().onResponse(response -> {
                if (response.url().contains("/tiles/crimes/") && response.status() == 200) {
                    tiles.add(response.url());
                }
            });
            visit.openMap("");
            assertThat(visit.the(".map canvas").first()).isVisible();
            assertThat(visit.the(".legend li").first()).isVisible();
            visit.the("button[aria-label='Zoom in']").click();
            visit.settleMap();
        }
        assertThat(tiles).isNotEmpty();
    }

    @Test
    void aClickPicksAMileAroundAndTheRadiusCanBeChanged() {
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.openMap("map=13/52.5/-1.0");
            clickMap(visit, 0.5, 0.5);
            visit.page().waitForURL(Pattern.compile("near=52\\.5\\d*,-(1|1\\.0\\d*|0\\.99\\d*)&radius=1609\\.344"));
            assertThat(visit.the("h1")).containsText("1 mile around");
            visit.the(".radius select").selectOption("5000");
            visit.page().waitForURL(Pattern.compile("radius=5000"));
            assertThat(visit.the("h1")).containsText("5 km around");
            visit.page().getByText("Clear", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(visit.the("h1")).hasText("Everything loaded");
        }
    }

    @Test
    void theRadiusIsDragged() {
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.openMap(CENTRE + "&map=13/52.629729/-1.131592");
            long before = figure(visit);
            BoundingBox map = Objects.requireNonNull(visit.the(".map").boundingBox());
            // At zoom 13 and this latitude a pixel is 5.8 m: the handle is a mile to the east of the middle.
            double x = map.x + map.width / 2
                    + 1609.344 / (40_075_017 * Math.cos(Math.toRadians(52.629729)) / 512 / 8192);
            double y = map.y + map.height / 2;
            visit.page().mouse().move(x, y);
            visit.page().mouse().down();
            visit.page().mouse().move(x - 60, y);
            visit.page().mouse().move(x - 120, y);
            visit.page().mouse().up();
            visit.page().waitForURL(Pattern.compile("radius=(?!1609)\\d+"));
            visit.settle();
            assertThat(figure(visit)).isLessThan(before);
        }
    }

    @Test
    void anAreaIsDrawn() {
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.openMap("map=12/52.63/-1.13");
            visit.page().getByText("Draw area").click();
            clickMap(visit, 0.3, 0.3);
            clickMap(visit, 0.7, 0.3);
            clickMap(visit, 0.5, 0.7);
            visit.page().keyboard().press("Enter");
            visit.page().waitForURL(Pattern.compile("poly="));
            assertThat(visit.the("h1")).hasText("Drawn area, 3 corners");
        }
    }

    @Test
    void theViewItselfIsAnArea() {
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.openMap("map=12/52.63/-1.13");
            visit.page().getByText("This view").click();
            visit.page().waitForURL(Pattern.compile("bbox="));
            assertThat(visit.the("h1")).hasText("Selected view of the map");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Leicestershire Pol | force=leicestershire", "52.63, -1.13 | near=52.63,-1.13",
            "NC04 | neighbourhood=leicestershire/NC04", "E0190 | lsoa=E0190", "Weaver Row | near=52.6"})
    void everythingLoadedIsFound(String text, String inUrl) {
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.openView("");
            visit.the("header input[type=search]").fill(text);
            visit.the("header [role=option]").first().waitFor();
            visit.page().keyboard().press("Enter");
            visit.page().waitForURL(Pattern.compile(Pattern.quote(inUrl)));
            visit.settle();
        }
    }

    @Test
    void aCategoryNarrowsTheNumbersAndTheUrlHasIt() {
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.openView(CENTRE);
            long all = figure(visit);
            visit.the(".facet .bars button").first().click();
            visit.page().waitForURL(Pattern.compile("category="));
            visit.settle();
            assertThat(figure(visit)).isPositive().isLessThan(all);
            assertThat(visit.the(".facet .bars button[aria-pressed=true]")).hasCount(1);
            visit.the(".chip").click();
            visit.page().waitForURL(Pattern.compile("^((?!category=).)*$"));
            visit.settle();
            assertThat(figure(visit)).isEqualTo(all);
        }
    }

    @Test
    void theMonthsAreDraggedOnTheTimeline() {
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.openView(CENTRE);
            BoundingBox line = Objects.requireNonNull(visit.the(".timeline-box").boundingBox());
            visit.page().mouse().move(line.x + 3, line.y + 20);
            visit.page().mouse().down();
            visit.page().mouse().move(line.x + 12, line.y + 20);
            visit.page().mouse().up();
            visit.page().waitForURL(Pattern.compile("from=2017-0[12]&to=2017-0[23]"));
            visit.settle();
            assertThat(visit.the(".timeline rect[fill='url(#hatch)']").first()).isVisible();
            visit.the(".handle.to").focus();
            visit.page().keyboard().press("End");
            visit.page().waitForURL(Pattern.compile("to=2024-03"));
        }
    }

    @Test
    void aPlaceOpensItsRecords() {
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.openMap("map=16/52.6302/-1.13111");
            clickMap(visit, 0.5, 0.5);
            visit.page().waitForURL(Pattern.compile("at=\\d+"));
            assertThat(visit.the(".records > li").first()).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"near=52.63&near=52.6297,-1.1316&radius=800&from=2023-12&to=2024-02&category=burglary&tab=records",
            "kind=stops&force=leicestershire&from=2024-01&to=2024-03&gender=Male",
            "force=leicestershire&from=2024-01&to=2024-03&compare=force:northamptonshire&map=9/52.5/-1",
            "poly=52.6,-1.2:52.7,-1.2:52.7&from=2017-01&to=2017-03"})
    void theUrlRestoresTheView(String query) {
        String url;
        String text;
        try (Visit first = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            first.openView(query);
            url = first.page().url();
            text = first.the("aside.panel").innerText();
        }
        try (Visit second = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            second.openView(url.substring(url.indexOf('?') + 1));
            assertThat(second.page().url()).isEqualTo(url);
            assertThat(second.the("aside.panel").innerText()).isEqualTo(text);
        }
    }

    @Test
    void goingBackRestoresTheViewBefore() {
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.openView(CENTRE);
            long all = figure(visit);
            visit.the(".facet .bars button").first().click();
            visit.page().waitForURL(Pattern.compile("category="));
            visit.settle();
            visit.page().goBack();
            visit.page().waitForURL(Pattern.compile("^((?!category=).)*$"));
            visit.settle();
            assertThat(figure(visit)).isEqualTo(all);
        }
    }

    private static void clickMap(Visit visit, double x, double y) {
        BoundingBox map = Objects.requireNonNull(visit.the(".map").boundingBox());
        visit.page().mouse().click(map.x + map.width * x, map.y + map.height * y);
    }

    private static long figure(Visit visit) {
        return ShownNumbers.of(visit.page()).figures().getFirst();
    }
}
