package peel.embedded.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.embedded.storage.Closer;
import peel.embedded.storage.Column;
import peel.model.DictionaryFullException;
import peel.testing.Seeds;

/// The dictionaries over several releases, against maps.
final class DictionariesTest {
    @TempDir
    private Path folder = Path.of(".");

    @Test
    void aNumberKeepsItsTextInAllReleases() throws IOException {
        Random random = Seeds.random("dictionaries");
        Map<String, Integer> numbers = new LinkedHashMap<>(Map.of("", 0));
        Map<List<String>, Integer> lsoas = new LinkedHashMap<>(Map.of(List.of("", ""), 0));
        Optional<Dictionaries> current = Optional.empty();
        try (Closer opened = new Closer()) {
            for (int release = 0; release < 4; release++) {
                DictionaryBuilders builders = new DictionaryBuilders(current);
                for (int i = 0; i < 2000; i++) {
                    String text = "ŵ".repeat(random.nextInt(3)) + random.nextInt(1500);
                    assertThat(builders.text(text)).isEqualTo(numbers.getOrDefault(text, builders.text(text)));
                    numbers.put(text, builders.text(text));
                    List<String> lsoa = List.of("E" + random.nextInt(40), "name " + random.nextInt(3));
                    int number = builders.lsoa(lsoa.get(0), lsoa.get(1));
                    assertThat(number).isEqualTo(lsoas.getOrDefault(lsoa, number));
                    lsoas.put(lsoa, number);
                }
                current = Optional.of(write(builders, "release" + release, opened));
                checkTexts(current.get().texts(), numbers);
                checkLsoas(current.get().lsoas(), lsoas);
            }
        }
    }

    private static void checkTexts(TextDictionary texts, Map<String, Integer> numbers) {
        numbers.forEach((text, number) -> assertThat(texts.text(number)).isEqualTo(text));
        assertThat(numbers.values()).doesNotHaveDuplicates().allMatch(number -> number < texts.size());
    }

    private static void checkLsoas(LsoaDictionary dictionary, Map<List<String>, Integer> lsoas) {
        assertThat(dictionary.size()).isEqualTo(lsoas.size());
        Map<String, List<Integer>> byCode = new HashMap<>();
        lsoas.forEach((lsoa, number) -> {
            assertThat(List.of(dictionary.code(number), dictionary.name(number))).isEqualTo(lsoa);
            byCode.merge(lsoa.getFirst(), List.of(number),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        });
        byCode.forEach((code, expected) -> assertThat(dictionary.numbers(code)).as(code)
                .containsExactlyInAnyOrderElementsOf(expected));
        assertThat(dictionary.numbers("E")).isEmpty();
        assertThat(dictionary.numbers("Z")).isEmpty();
    }

    @Test
    void textsForWhichThereIsNoRoomAreRejectedAndKnownOnesAreStillFound() {
        TextDictionaryBuilder texts = new TextDictionaryBuilder(Optional.empty(), 4, 10);
        assertThat(texts.number("12345")).isEqualTo(1);
        assertThatThrownBy(() -> texts.number("123456")).isInstanceOf(DictionaryFullException.class)
                .hasMessage("this data directory already has 2 different texts of 5 bytes");
        assertThat(texts.number("6789")).isEqualTo(2);
        assertThat(texts.number("x")).isEqualTo(3);
        assertThatThrownBy(() -> texts.number("y")).isInstanceOf(DictionaryFullException.class);
        assertThat(List.of(texts.number(""), texts.number("12345"), texts.number("x"))).containsExactly(0, 1, 3);
    }

    private Dictionaries write(DictionaryBuilders builders, String name, Closer opened) throws IOException {
        Directory directory = opened.add(Column.openFolder(folder.resolve(name)));
        builders.write(directory);
        return Dictionaries.open(directory, opened);
    }
}
