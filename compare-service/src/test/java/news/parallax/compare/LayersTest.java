package news.parallax.compare;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Judging is plain Java: consumers and resources translate, they do not think, and judging knows nothing of them. */
@AnalyzeClasses(packages = "news.parallax.compare", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    private static final String[] DOMAIN = {
        "news.parallax.compare.story..", "news.parallax.compare.alignment..", "news.parallax.compare.judgement.."
    };

    @ArchTest
    static final ArchRule JUDGING_KNOWS_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..",
                    "io.smallrye..",
                    "jakarta..",
                    "org.eclipse.microprofile..",
                    "org.apache.kafka..",
                    "org.hibernate..",
                    "java.sql..",
                    "javax.sql..",
                    "com.fasterxml.jackson..",
                    "news.parallax.messaging..");

    @ArchTest
    static final ArchRule ALIGNMENT_DOES_NOT_JUDGE = noClasses()
            .that()
            .resideInAnyPackage("news.parallax.compare.alignment..", "news.parallax.compare.story..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("news.parallax.compare.judgement..");
}
