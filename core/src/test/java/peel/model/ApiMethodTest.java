package peel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApiMethodTest {
    @Test
    void eachIdIsOfOneMethod() {
        for (ApiMethod method : ApiMethod.values()) {
            assertThat(ApiMethod.fromId(method.id())).contains(method);
        }
        assertThat(ApiMethod.fromId("")).isEmpty();
        assertThat(ApiMethod.fromId("FORCES")).isEmpty();
    }

    @Test
    void pathsNameForceAndNeighbourhood() {
        assertThat(Stream.of(ApiMethod.values()).filter(ApiMethod::hasNeighbourhood).map(ApiMethod::id))
                .containsExactly("neighbourhood", "neighbourhood-boundary", "neighbourhood-people",
                        "neighbourhood-events", "neighbourhood-priorities");
        assertThat(Stream.of(ApiMethod.values()).filter(method -> method.hasForce() && !method.hasNeighbourhood())
                .map(ApiMethod::id)).containsExactly("force", "force-people", "neighbourhoods");
    }
}
