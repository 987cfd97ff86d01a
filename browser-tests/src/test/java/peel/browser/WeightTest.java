package peel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the page weighs, and how soon it is usable.
final class WeightTest {
    private static final long MOST_SCRIPT_BYTES = 500_000;
    private static final double MOST_MILLIS = 2_000;
    private static final int TRIES = 3;

    @Test
    void theScriptsAreSmall() {
        List<Response> scripts = new ArrayList<>();
        try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
            visit.context().onResponse(response -> {
                if (response.url().endsWith(".js")) {
                    scripts.add(response);
                }
            });
            visit.openView("");
            assertThat(scripts).isNotEmpty();
            assertThat(scripts.stream().mapToLong(script -> script.request().sizes().responseBodySize).sum())
                    .isPositive().isLessThan(MOST_SCRIPT_BYTES);
            assertThat(scripts).allMatch(script -> "gzip".equals(script.allHeaders().get("content-encoding")));
        }
    }

    @Test
    void theDemoIsUsableSoon() {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && best > MOST_MILLIS; i++) {
            try (Visit visit = Visit.of(Site.demo(), Screen.LAPTOP_LIGHT)) {
                visit.page().navigate(Site.demo().base() + "/");
                visit.the("aside.panel[aria-busy=false] .figure strong").waitFor();
                best = Math.min(best, ((Number) visit.page().evaluate("() => performance.now()")).doubleValue());
            }
        }
        assertThat(best).isLessThan(MOST_MILLIS);
    }
}
