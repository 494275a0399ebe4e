package news.parallax.compare;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house rules of docs/architecture.md that a compiler does not see. */
@AnalyzeClasses(packages = "news.parallax.compare", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] DOMAIN = {
        "..compare.story..",
        "..compare.alignment..",
        "..compare.judgement..",
        "..compare.alert.notice..",
        "..compare.alert.matching..",
        "..compare.alert.slack..",
        "..compare.alert.teams..",
        "..compare.alert.mattermost..",
        "..compare.alert.webhook.."
    };

    @ArchTest
    static final ArchRule judgesWithoutAnyFramework = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..",
                    "io.smallrye..",
                    "jakarta..",
                    "org.eclipse.microprofile..",
                    "org.hibernate..",
                    "org.apache.kafka..",
                    "java.sql..",
                    "javax.sql..",
                    "com.fasterxml.jackson..",
                    "io.micrometer..");

    @ArchTest
    static final ArchRule judgesWithoutKnowingTheService = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..compare.account..",
                    "..compare.alert.channel..",
                    "..compare.alert.delivery..",
                    "..compare.alert.rule..",
                    "..compare.annotation..",
                    "..compare.arrival..",
                    "..compare.article..",
                    "..compare.comparison..",
                    "..compare.disagreement..",
                    "..compare.export..",
                    "..compare.live..",
                    "..compare.matrix..",
                    "..compare.paging..",
                    "..compare.regrouping..",
                    "..compare.review..",
                    "..compare.revision..",
                    "..compare.source..",
                    "..compare.sql..",
                    "..compare.storyline..",
                    "..compare.system..");

    @ArchTest
    static final ArchRule keepsPackagesFreeOfCycles =
            slices().matching("news.parallax.compare.(*)..").should().beFreeOfCycles();
}
