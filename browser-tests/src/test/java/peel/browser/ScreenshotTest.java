package peel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Twelve views as pictures, in `browser-tests/target/screenshots`, for people to look at.
final class ScreenshotTest {
    private static final String CENTRE = "near=52.629729,-1.131592";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {"phone-light-start | PHONE_LIGHT | /", //
            "phone-dark-area | PHONE_DARK | /?" + CENTRE, //
            "phone-light-records | PHONE_LIGHT | /?" + CENTRE + "&tab=records", //
            "laptop-light-start | LAPTOP_LIGHT | /", //
            "laptop-dark-area | LAPTOP_DARK | /?" + CENTRE, //
            "laptop-light-compare | LAPTOP_LIGHT | /?force=leicestershire&compare=force:northamptonshire", //
            "laptop-light-stops | LAPTOP_LIGHT | /?kind=stops", //
            "laptop-dark-request | LAPTOP_DARK | /?" + CENTRE + "&category=burglary&tab=request", //
            "laptop-light-coverage | LAPTOP_LIGHT | /coverage", //
            "laptop-dark-docs | LAPTOP_DARK | /docs", //
            "large-light-start | LARGE_LIGHT | /", //
            "large-dark-area | LARGE_DARK | /?" + CENTRE})
    void aViewAsAPicture(String name, String screen, String path) throws ReflectiveOperationException {
        try (Visit visit = Visit.of(Site.demo(), (Screen) Screen.class.getDeclaredField(screen).get(null))) {
            visit.open(path);
            if (path.startsWith("/?") || path.equals("/")) {
                visit.settle();
                visit.settleMap();
                assertThat(visit.the(".map canvas").first()).isVisible();
            }
            assertThat(visit.the("body")).not().isEmpty();
            visit.screenshot(name);
        }
    }
}
