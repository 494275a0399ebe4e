package news.parallax.compare.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How people can sign in here.
 *
 * @param password by a name and a password of this desk
 * @param organisation at the OpenID Connect issuer of the house, from {@code /api/session/organisation} on
 */
@Schema(name = "WaysToSignIn")
public record WaysToSignIn(boolean password, boolean organisation) {}
