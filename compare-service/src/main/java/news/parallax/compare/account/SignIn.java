package news.parallax.compare.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody signs in with. */
@Schema(
        name = "SignIn",
        requiredProperties = {"name", "password"})
public record SignIn(
        @Schema(examples = "desk", maxLength = 60) @Nullable String name,
        @Schema(maxLength = 200) @Nullable String password) {
    /** Not the password: it would end up in logs. */
    @Override
    public String toString() {
        return "SignIn[" + name + "]";
    }
}
