package news.parallax.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "news.parallax.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {
    private static final String[] PLAIN = {"..ingest.page..", "..ingest.language..", "..ingest.url.."};

    @ArchTest
    static final ArchRule readingPagesKnowsNoFramework = noClasses()
            .that()
            .resideInAnyPackage(PLAIN)
            .or()
            .resideInAPackage("..ingest.wire.format..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..",
                    "jakarta..",
                    "io.smallrye..",
                    "io.vertx..",
                    "org.apache.kafka..",
                    "java.sql..",
                    "org.hibernate..");

    @ArchTest
    static final ArchRule readingPagesKnowsNothingOfTheServiceAroundIt = noClasses()
            .that()
            .resideInAnyPackage(PLAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..ingest.article..", "news.parallax.messaging..");

    @ArchTest
    static final ArchRule fetchingKnowsNothingOfWhatIsFetched = noClasses()
            .that()
            .resideInAPackage("..ingest.fetch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..ingest.article..",
                    "..ingest.feed..",
                    "..ingest.watch..",
                    "..ingest.page..",
                    "jakarta.ws.rs..",
                    "java.sql..");

    @ArchTest
    static final ArchRule onlyStoresTouchRepositories = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .onlyBeAccessed()
            .byClassesThat()
            .haveNameMatching(".*(Repository|Store)(_.*)?");
}
