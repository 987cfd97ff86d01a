package peel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules of modules and packages: which may use which.
final class ArchitectureTest {
    private static final int MOST_FILES_IN_A_PACKAGE = 30;
    private static final Pattern ROOM = Pattern.compile("^\\| `(peel[\\w.]*)` \\|.*\\|([^|]*)\\|$", Pattern.MULTILINE);

    private static final JavaClasses PEEL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
            .importPackages("peel");

    @ParameterizedTest(name = "{0} uses nothing of {1}")
    @CsvSource(delimiter = '|', value = {"peel.embedded.. | peel.server..", "peel.server.. | peel.embedded..",
            "peel.gzip.. | peel.model..", "peel.mirror.. | peel.embedded..", "peel.mirror.. | peel.server..",
            "peel.store.. | peel.embedded..", "peel.load.. | peel.embedded..", "peel.store.. | peel.archive..",
            "peel.derive.. | peel.archive..", "peel.store | java.nio.file..", "peel.store.query | java.nio.file..",
            "peel.store.filter | java.nio.file..", "peel.store.count | java.nio.file..",
            "peel.store.coverage | java.nio.file..", "peel.store.row | java.nio.file..",
            "peel.store.memory | java.nio.file..", "peel.store.json | java.nio.file.."})
    void aPartUsesNothingOf(String part, String other) {
        noClasses().that().resideInAPackage(part).should().dependOnClassesThat().resideInAPackage(other).check(PEEL);
    }

    @ParameterizedTest
    @CsvSource({"org.apache.lucene.., peel.embedded..", "org.eclipse.jetty.., peel.server..", "picocli.., peel.app.."})
    void aLibraryIsUsedByOnePartOnly(String library, String part) {
        noClasses().that().resideOutsideOfPackage(part).should().dependOnClassesThat().resideInAPackage(library)
                .check(PEEL);
        assertThat(PEEL.stream().filter(type -> type.getPackageName().startsWith(part.replace("..", ""))))
                .as("classes of " + part).isNotEmpty();
    }

    @Test
    void packagesUseEachOtherInOneDirectionOnly() {
        slices().matching("peel.(**)").should().beFreeOfCycles().check(PEEL);
    }

    @Test
    void thePackagesAndWhatTheyUseAreThoseOfTheDrawing() throws IOException {
        Map<String, String> drawn = new TreeMap<>();
        Matcher row = ROOM.matcher(Files.readString(Path.of(System.getProperty("peel.root"), "ARCHITECTURE.md")));
        while (row.find()) {
            drawn.put(row.group(1), Arrays.stream(row.group(2).split(",")).map(name -> name.replace("`", "").strip())
                    .filter(name -> !name.isEmpty()).sorted().collect(Collectors.joining(", ")));
        }
        assertThat(used()).isEqualTo(drawn);
    }

    private static Map<String, String> used() {
        Map<String, TreeSet<String>> used = new TreeMap<>();
        for (JavaClass type : PEEL) {
            TreeSet<String> others = used.computeIfAbsent(type.getPackageName(), _ -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream().map(each -> each.getTargetClass().getBaseComponentType())
                    .map(JavaClass::getPackageName).filter(name -> name.startsWith("peel."))
                    .filter(name -> !name.equals(type.getPackageName()))
                    .forEach(name -> others.add(name.substring("peel.".length())));
        }
        return used.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                each -> String.join(", ", each.getValue()), (first, _) -> first, TreeMap::new));
    }

    @Test
    void noPackageIsAHeap() {
        Map<String, Long> files = PEEL.stream().filter(type -> type.getEnclosingClass().isEmpty())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(files).isNotEmpty().allSatisfy(
                (name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(MOST_FILES_IN_A_PACKAGE));
    }

    @Test
    void everyPackageIsNullMarked() {
        TreeSet<String> unmarked = new TreeSet<>();
        PEEL.stream().map(JavaClass::getPackage).distinct()
                .filter(each -> !each.isAnnotatedWith(NullMarked.class) && !each.getClasses().isEmpty())
                .forEach(each -> unmarked.add(each.getName()));
        assertThat(unmarked).isEmpty();
    }

    @Test
    void aStoreIsReadWithoutJsonButForWhatItOffersRendered() {
        noClasses().that().resideInAPackage("peel.store..").and().resideOutsideOfPackage("peel.store.json").should()
                .dependOnClassesThat().resideInAnyPackage("peel.json..", "peel.store.json..").check(PEEL);
    }

    @Test
    void oneClassOfTheProgramDecidesWhichStoreThereIs() {
        assertThat(PEEL.stream().filter(type -> !type.getPackageName().startsWith("peel.embedded"))
                .filter(type -> !type.getPackageName().startsWith("peel.bench"))
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(each -> each.getTargetClass().getPackageName().startsWith("peel.embedded")))
                .map(JavaClass::getName)).containsExactly("peel.app.StoreFactory");
    }

    @Test
    void nothingOutsideOfTheEmbeddedStoreUsesItsRooms() {
        noClasses().that().resideOutsideOfPackage("peel.embedded..").should().dependOnClassesThat()
                .resideInAPackage("peel.embedded.*..").check(PEEL);
    }
}
