package peel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The requests behind a view, which a developer copies.
final class RequestTest {
    private static final String VIEW = "near=52.629729,-1.131592&radius=800&from=2024-01&to=2024-01&category=burglary&tab=request";

    @Test
    void theRequestOfAViewHasItsNumber() {
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.openView(VIEW);
            long figure = ShownNumbers.of(visit.page()).figures().getFirst();
            String url = visit.the(".code pre").first().innerText().strip();
            assertThat(url).startsWith(Site.demo().base() + "/v1/crimes?near=52.62973,-1.13159&radius=800");
            JsonObject response = Site.demo().json(url.substring(Site.demo().base().length())).getAsJsonObject();
            assertThat(response.get("matched").getAsLong()).isEqualTo(figure).isPositive();
        }
    }

    @Test
    void itIsThereInEachLanguage() {
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.openView(VIEW);
            List<String> languages = visit.the(".code").first().locator("[aria-label=Language] button").allInnerTexts();
            assertThat(languages).containsExactly("URL", "curl", "Python", "R");
            for (String language : languages) {
                Locator code = visit.the(".code").first();
                code.locator("[aria-label=Language] button").filter(new Locator.FilterOptions().setHasText(language))
                        .first().click();
                assertThat(code.locator("pre").innerText()).contains("/v1/crimes?near=");
            }
        }
    }

    @Test
    void everyDownloadIsServed() {
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.openView(VIEW);
            List<Locator> links = visit.the(".downloads a").all();
            assertThat(links).hasSizeGreaterThan(6);
            for (Locator link : links) {
                var response = visit.page().request().get(Site.demo().base() + link.getAttribute("href"));
                assertThat(response.status()).as(link.getAttribute("href")).isEqualTo(200);
                assertThat(response.body()).isNotEmpty();
            }
        }
    }
}
