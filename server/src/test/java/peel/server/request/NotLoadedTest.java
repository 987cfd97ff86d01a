package peel.server.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import peel.model.Force;
import peel.model.Month;
import peel.model.RecordKind;
import peel.model.Vocabulary;
import peel.store.coverage.Coverage;

/// The header that distinguishes "not loaded" from "nothing happened".
class NotLoadedTest {
    private static final Month MARCH = Month.of(2024, 3);
    private static final Month APRIL = Month.of(2024, 4);
    private static final List<Force> FORCES = new Vocabulary().listedForces();

    @Test
    void atMostTenForcesAreNamedAndTheRestCounted() {
        List<Coverage> coverage = new ArrayList<>(List.of(held(FORCES.get(0), APRIL, 1, 0)));
        for (Force force : FORCES.subList(0, 13)) {
            coverage.add(held(force, MARCH, 1, 0));
        }
        NotLoaded files = NotLoaded.of(coverage);
        assertThat(files.inArea(RecordKind.STREET, APRIL)).startsWith("bedfordshire 2024-04 street, cambridgeshire ")
                .endsWith(", and 2 more").hasSizeLessThan(500);
        assertThat(files.inArea(RecordKind.STREET, MARCH)).isEmpty();
        assertThat(files.inArea(RecordKind.OUTCOMES, MARCH)).isEqualTo("* 2024-03 outcomes");
        assertThat(files.ofForce(FORCES.get(12), RecordKind.STREET, APRIL))
                .isEqualTo(FORCES.get(12).id() + " 2024-04 street");
        assertThat(files.ofForce(FORCES.get(12), RecordKind.STREET, MARCH)).isEmpty();
    }

    @Test
    void aFileWhoseRowsWereAllRejectedIsNotLoadedAndAnEmptyOneIs() {
        NotLoaded files = NotLoaded.of(List.of(held(FORCES.get(0), APRIL, 0, 9), held(FORCES.get(1), APRIL, 0, 0)));
        assertThat(files.ofForce(FORCES.get(0), RecordKind.STREET, APRIL)).isNotEmpty();
        assertThat(files.ofForce(FORCES.get(1), RecordKind.STREET, APRIL)).isEmpty();
    }

    @Test
    void recordedResponsesThatNameNoForceAreNeverMissing() {
        NotLoaded files = NotLoaded.of(List.of(held(Force.UNKNOWN, MARCH, 1, 0), held(FORCES.get(0), APRIL, 1, 0)));
        assertThat(files.inArea(RecordKind.STREET, APRIL)).isEmpty();
        assertThat(files.inArea(RecordKind.STREET, MARCH)).isEqualTo(FORCES.get(0).id() + " 2024-03 street");
    }

    private static Coverage held(Force force, Month month, long rows, long rejected) {
        return new Coverage(month, force, RecordKind.STREET, rows, 0, rejected, 0);
    }
}
