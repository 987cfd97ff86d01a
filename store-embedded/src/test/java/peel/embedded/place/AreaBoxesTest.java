package peel.embedded.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.embedded.month.GroupKey;
import peel.embedded.storage.Column;
import peel.geo.Bounds;
import peel.geo.Morton;
import peel.model.Force;

final class AreaBoxesTest {
    @TempDir
    private Path folder = Path.of(".");

    @Test
    void boxesGrowWithTheRowsOfLaterReleases() throws IOException {
        AreaBoxesBuilder first = new AreaBoxesBuilder();
        first.add(2, Morton.key(52_000_000, -1_000_000), 100);
        first.add(2, Morton.key(51_000_000, 0), 99);
        first.add(40, GroupKey.unplaced(Force.UNKNOWN), 98);
        try (Directory directory = Column.openFolder(folder)) {
            first.write(directory, AreaBoxes.FORCES);
            AreaBoxesBuilder second = new AreaBoxesBuilder();
            try (AreaBoxes boxes = AreaBoxes.open(directory, AreaBoxes.FORCES)) {
                assertThat(boxes.box(2)).contains(new Bounds(51_000_000, -1_000_000, 52_000_000, 0));
                assertThat(boxes.newestMonth(2)).isEqualTo(100);
                assertThat(boxes.box(40)).as("no row with a place").isEmpty();
                assertThat(boxes.newestMonth(40)).isEqualTo(98);
                assertThat(boxes.box(1)).as("no row").isEmpty();
                assertThat(boxes.newestMonth(1)).isZero();
                assertThat(boxes.box(41)).as("beyond the file").isEmpty();
                assertThat(boxes.newestMonth(41)).isZero();
                second.addAll(boxes);
            }
            AreaBoxesBuilder month = new AreaBoxesBuilder();
            month.add(2, Morton.key(50_000_000, -1_000_000), 90);
            month.add(60, Morton.key(50_000_000, -1_000_000), 101);
            second.addAll(month);
            second.write(directory, AreaBoxes.LSOAS);
            try (AreaBoxes boxes = AreaBoxes.open(directory, AreaBoxes.LSOAS)) {
                assertThat(boxes.box(2)).contains(new Bounds(50_000_000, -1_000_000, 52_000_000, 0));
                assertThat(boxes.newestMonth(2)).isEqualTo(100);
                assertThat(boxes.box(60)).contains(new Bounds(50_000_000, -1_000_000, 50_000_000, -1_000_000));
                assertThat(boxes.newestMonth(60)).isEqualTo(101);
            }
        }
    }
}
