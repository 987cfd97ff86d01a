package peel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import peel.lucene.LuceneEngine;

/// The rules of the modules: who may know whom.
final class ArchitectureTest {
    private static final JavaClasses PEEL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("peel");

    private static final List<String> CORE = List.of("peel.model..", "peel.geo..", "peel.archive..", "peel.answers..",
            "peel.derive..", "peel.kml..", "peel.load..", "peel.store..", "peel.wire..");

    static List<String> core() {
        return CORE;
    }

    @ParameterizedTest
    @MethodSource("core")
    void theCoreKnowsNoEngineNoServerAndNoCommandLine(String corePackage) {
        noClasses().that().resideInAPackage(corePackage).should().dependOnClassesThat().resideInAnyPackage(
                "org.apache.lucene..", "org.eclipse.jetty..", "picocli..", "peel.lucene..", "peel.server..",
                "peel.app..", "peel.demo..", "peel.mirror..").check(PEEL);
    }

    @Test
    void theEngineKnowsNeitherServerNorCommandLine() {
        noClasses().that().resideInAPackage("peel.lucene..").should().dependOnClassesThat().resideInAnyPackage(
                "org.eclipse.jetty..", "picocli..", "peel.server..", "peel.app..", "peel.demo..").check(PEEL);
    }

    @Test
    void theServerKnowsNeitherEngineNorCommandLine() {
        noClasses().that().resideInAPackage("peel.server..").should().dependOnClassesThat()
                .resideInAnyPackage("peel.lucene..", "picocli..", "peel.app..", "peel.demo..").check(PEEL);
    }

    @Test
    void theMirrorKnowsNeitherEngineNorServerNorCommandLine() {
        noClasses().that().resideInAPackage("peel.mirror..").should().dependOnClassesThat()
                .resideInAnyPackage("peel.lucene..", "peel.server..", "picocli..", "peel.app..", "peel.demo..")
                .check(PEEL);
    }

    @ParameterizedTest
    @CsvSource({"org.apache.lucene.., peel.lucene..", "org.eclipse.jetty.., peel.server..", "picocli.., peel.app.."})
    void aLibraryIsKnownToOnePartOnly(String library, String part) {
        noClasses().that().resideOutsideOfPackage(part).should().dependOnClassesThat().resideInAPackage(library)
                .check(PEEL);
        assertThat(PEEL.stream().filter(type -> type.getPackageName().startsWith(part.replace("..", ""))))
                .as("classes of " + part).isNotEmpty();
    }

    @Test
    void packagesKnowEachOtherInOneDirectionOnly() {
        slices().matching("peel.(**)").should().beFreeOfCycles().check(PEEL);
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
    void ofTheEngineOnlyItsEntryIsPublic() {
        Stream<JavaClass> others = PEEL.stream().filter(type -> type.getPackageName().startsWith("peel.lucene"))
                .filter(type -> !type.isAnonymousClass() && !type.isEquivalentTo(LuceneEngine.class))
                .filter(type -> type.getEnclosingClass().isEmpty() && type.getModifiers()
                        .contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC));
        assertThat(others.map(JavaClass::getName)).isEmpty();
        classes().that().haveFullyQualifiedName(LuceneEngine.class.getName()).should().bePublic().check(PEEL);
    }
}
