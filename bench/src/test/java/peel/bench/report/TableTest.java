package peel.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class TableTest {
    @Test
    void itIsMarkdown() {
        assertThat(new Table("what", "", "how long").row("a|b", "", "3 s").markdown())
                .isEqualTo("| what | | how long |\n|---|---|---|\n| a\\|b | | 3 s |\n");
    }

    @Test
    void aRowOfAnotherWidthIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Table("a", "b").row("1"))
                .withMessage("1 cells below 2: [1]");
    }
}
