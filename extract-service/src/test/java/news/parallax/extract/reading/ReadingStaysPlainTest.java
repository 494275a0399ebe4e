package news.parallax.extract.reading;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "news.parallax.extract", importOptions = ImportOption.DoNotIncludeTests.class)
class ReadingStaysPlainTest {
    @ArchTest
    static final ArchRule readingKnowsNoFramework = noClasses()
            .that()
            .resideInAPackage("..extract.reading..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..",
                    "io.smallrye..",
                    "jakarta..",
                    "javax.sql..",
                    "java.sql..",
                    "org.apache.kafka..",
                    "org.hibernate..",
                    "org.eclipse.microprofile..");

    @ArchTest
    static final ArchRule textIsTheLowestLayer = noClasses()
            .that()
            .resideInAPackage("..extract.reading.text..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("news.parallax..").and(resideOutsideOfPackage("..extract.reading.text..")));
}
