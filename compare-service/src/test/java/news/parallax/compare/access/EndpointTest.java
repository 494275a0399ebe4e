package news.parallax.compare.access;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import news.parallax.access.EndpointTable;
import news.parallax.local.BackingServices;

@QuarkusTest
@WithTestResource(BackingServices.class)
class EndpointTest extends EndpointTable {
    EndpointTest() {
        super(Set.of("listWaysToSignIn", "signIn", "signInAtOrganisation", "signOut"), "compare-service.yaml");
    }
}
