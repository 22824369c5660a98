package org.wiregraph.gates;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/// Which package may use which packages and libraries, and what a stage shows to the others.
class ArchitectureTest {

    private static final String ROOT = "org.wiregraph";
    private static final List<String> JDK =
            List.of("java..", "javax..", "org.w3c.dom..", "org.xml.sax..", "org.jspecify..");
    private static final String JSOUP = "org.jsoup..";
    private static final String JWARC = "org.netpreserve.jwarc..";
    private static final String MIME = "org.apache.james.mime4j..";
    private static final String PDFBOX = "org.apache.pdfbox..";
    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String OPENNLP = "opennlp..";
    private static final String JENA = "org.apache.jena..";
    private static final String FUSEKI = "org.apache.jena.fuseki..";
    private static final String LUCENE = "org.apache.lucene..";
    private static final String JETTY = "org.eclipse.jetty..";
    private static final String SERVLET = "jakarta.servlet..";
    private static final String SPARK = "org.apache.spark..";
    private static final String PICOCLI = "picocli..";

    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    static final List<Part> PARTS =
            List.of(
                    Part.of("model"),
                    Part.of("read", JSOUP, JACKSON, JWARC, MIME, PDFBOX),
                    Part.of("watch", JSOUP, JACKSON, "crawlercommons.."),
                    Part.of("clean", JSOUP),
                    Part.of("trace", JSOUP),
                    Part.of("text"),
                    Part.of("names", OPENNLP, within("text")),
                    Part.of("parse", within("text")),
                    Part.of("weigh", OPENNLP),
                    Part.of(
                            "train",
                            JACKSON,
                            within("text"),
                            within("parse"),
                            within("names"),
                            within("read"),
                            within("clean"),
                            within("annotate"),
                            within("resolve"),
                            within("extract")),
                    Part.of("time", within("text")),
                    Part.of(
                            "annotate",
                            OPENNLP,
                            within("text"),
                            within("parse"),
                            within("names"),
                            within("time")),
                    Part.of("resolve", within("text")),
                    Part.of("extract", within("text"), within("weigh")),
                    Part.of("link", JACKSON),
                    Part.of("merge"),
                    Part.of("rdf", JENA, within("text")),
                    Part.of("store", JENA, LUCENE, within("rdf")),
                    Part.of("export", JENA, JACKSON, within("rdf")),
                    Part.of("serve", JENA, JETTY, SERVLET, within("rdf"), within("store")),
                    Part.of("evaluate", JACKSON),
                    Part.of("cluster", SPARK, "scala..", ROOT),
                    Part.of("cli", JENA, JACKSON, PICOCLI, ROOT + ".."));

    /// A package with what it may use besides the JDK, JSpecify, the model and itself.
    record Part(String name, List<String> allowed) {

        static Part of(String name, String... allowed) {
            return new Part(name, List.of(allowed));
        }

        String pattern() {
            return within(name);
        }

        String[] reachable() {
            Stream<String> own = Stream.of(pattern(), within("model"));
            return Stream.of(JDK.stream(), own, allowed.stream())
                    .flatMap(all -> all)
                    .toArray(String[]::new);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /// A stage, by the name of its one public class and of that class's one verb; what teaches a
    /// stage is shown besides.
    enum Stage {
        READER("read"),
        CLEANER("clean"),
        ANNOTATOR("annotate"),
        RESOLVER("resolve"),
        EXTRACTOR("extract"),
        LINKER("link"),
        MERGER("merge");

        private final String verb;

        Stage(String verb) {
            this.verb = verb;
        }

        String type() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    @Test
    void seesTheCode() {
        assertThat(types(ROOT + "..")).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @FieldSource("PARTS")
    void seesEveryPackage(Part part) {
        assertThat(types(part.pattern())).isNotEmpty();
    }

    @Test
    void knowsEveryPackage() {
        String[] known = PARTS.stream().map(Part::pattern).toArray(String[]::new);
        DescribedPredicate<JavaClass> inKnown = resideInAnyPackage(known);

        assertThat(CODE.stream().filter(type -> !inKnown.test(type)))
                .extracting(JavaClass::getPackageName)
                .containsOnly(ROOT);
        assertThat(CODE.contain(ROOT + ".Wiregraph")).isTrue();
    }

    @ParameterizedTest
    @FieldSource("PARTS")
    void usesOnlyWhatIsAllowed(Part part) {
        classes()
                .that()
                .resideInAPackage(part.pattern())
                .should()
                .onlyDependOnClassesThat(isPrimitive().or(resideInAnyPackage(part.reachable())))
                .check(CODE);
    }

    @Test
    void keepsTheWebServerInServe() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("serve"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FUSEKI, JETTY, SERVLET)
                .check(CODE);
    }

    @Test
    void keepsSparkInTheCluster() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("cluster"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SPARK)
                .check(CODE);
    }

    @Test
    void leavesTheWiringToOneClassAndTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, within("cli"), within("cluster"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT, within("cli"))
                .check(CODE);
        noClasses()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(within("cli"), within("cluster"), PICOCLI)
                .check(CODE);
    }

    @Test
    void hasNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CODE);
    }

    @ParameterizedTest
    @EnumSource
    void showsOneFinalClassWithOneVerbAStage(Stage stage) {
        Set<JavaClass> shown =
                types(within(stage.verb)).stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(JavaClass::isTopLevelClass)
                        .collect(Collectors.toSet());

        assertThat(shown)
                .extracting(JavaClass::getSimpleName)
                .filteredOn(name -> !name.endsWith("Training"))
                .containsExactly(stage.type());
        JavaClass agent =
                shown.stream()
                        .filter(type -> type.getSimpleName().equals(stage.type()))
                        .findFirst()
                        .orElseThrow();
        assertThat(agent.getModifiers()).contains(JavaModifier.FINAL);
        assertThat(publicVerbs(agent)).containsOnly(stage.verb);
    }

    @Test
    void keepsOnlyValuesInTheModel() {
        classes()
                .that()
                .resideInAPackage(within("model"))
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .check(CODE);
    }

    @Test
    void sharesNothingThatCanChange() {
        fields().that().areStatic().should().beFinal().check(CODE);
        fields().that().arePublic().should().beFinal().check(CODE);
    }

    @Test
    void findsABreachWhereThereIsOne() {
        JavaClasses withTests = new ClassFileImporter().importPackages(ROOT + ".gates");

        assertThat(
                        classes()
                                .that()
                                .resideInAPackage(within("gates"))
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage(PARTS.getFirst().reachable())
                                .evaluate(withTests)
                                .hasViolation())
                .isTrue();
    }

    private static String within(String part) {
        return ROOT + "." + part + "..";
    }

    private static Set<JavaClass> types(String pattern) {
        DescribedPredicate<JavaClass> inside = resideInAnyPackage(pattern);
        return CODE.stream()
                .filter(inside)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.toSet());
    }

    private static Set<String> publicVerbs(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .map(JavaMethod::getName)
                .collect(Collectors.toSet());
    }

    private static DescribedPredicate<JavaClass> isPrimitive() {
        return describe("primitive", type -> type.getBaseComponentType().isPrimitive());
    }
}
