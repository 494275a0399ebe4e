package news.parallax.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** As much of an OpenID Connect issuer as it takes to check the tokens that {@link #token} signs in its name. */
public final class TestIssuer implements QuarkusTestResourceLifecycleManager {
    /** The audience that tokens must name. */
    public static final String AUDIENCE = "parallax";

    /** Who signs in at its page; an editor by way of a group. */
    public static final String PERSON = "maria";

    private static final String KEY_ID = "test";

    /** In the JVM, not in a field: the service's tests are loaded apart from what starts their resources. */
    private static final String MEMORY = "parallax.test.issuer.";

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            KeyPair keys = newKeys();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String address = "http://localhost:" + server.getAddress().getPort();
            answer("/.well-known/openid-configuration", """
                    {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "token_endpoint": "%1$s/token",
                     "authorization_endpoint": "%1$s/authorize", "id_token_signing_alg_values_supported": ["RS256"],
                     "response_types_supported": ["code"], "subject_types_supported": ["public"]}""".formatted(address));
            answer("/keys", jwks((RSAPublicKey) keys.getPublic()));
            server.createContext("/authorize", TestIssuer::sendBack);
            server.createContext("/token", TestIssuer::tellWhoSignedIn);
            server.start();
            System.setProperty(MEMORY + "address", address);
            System.setProperty(
                    MEMORY + "key",
                    Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
            return Map.of(
                    "quarkus.oidc.tenant-enabled", "true",
                    "quarkus.oidc.auth-server-url", address,
                    "quarkus.oidc.client-id", "parallax",
                    "quarkus.oidc.token.audience", AUDIENCE,
                    "parallax.access.groups.\"fact-check\"", "editor");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(String path, String json) {
        server.createContext(path, exchange -> send(exchange, json));
    }

    /** Asks nothing: whoever comes has signed in. */
    private static void sendBack(HttpExchange exchange) throws IOException {
        Map<String, String> asked = new HashMap<>();
        for (String parameter : exchange.getRequestURI().getRawQuery().split("&")) {
            String[] parts = parameter.split("=", 2);
            asked.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        asked.get("redirect_uri") + "?code=once&state="
                                + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void tellWhoSignedIn(HttpExchange exchange) throws IOException {
        String token = token(PERSON, Set.of("fact-check", "sports"));
        send(exchange, """
                {"token_type": "Bearer", "expires_in": 300, "id_token": "%1$s", "access_token": "%1$s"}""".formatted(token));
    }

    private static void send(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String jwks(RSAPublicKey key) {
        return "{\"keys\": [{\"kty\": \"RSA\", \"use\": \"sig\", \"alg\": \"RS256\", \"kid\": \"" + KEY_ID
                + "\", \"n\": \"" + base64(key.getModulus()) + "\", \"e\": \"" + base64(key.getPublicExponent())
                + "\"}]}";
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        // A leading zero says that it is positive, which JSON Web Keys do not want to know.
        byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }

    /** A token of this issuer for somebody in these groups. */
    public static String token(String name, Set<String> groups) {
        return token(name, groups, AUDIENCE, Instant.now().plus(Duration.ofMinutes(5)), issuersKey());
    }

    /** The same, out of date. */
    public static String oldToken(String name, Set<String> groups) {
        return token(name, groups, AUDIENCE, Instant.now().minus(Duration.ofMinutes(5)), issuersKey());
    }

    /** The same, meant for another program. */
    public static String tokenForAnother(String name, Set<String> groups) {
        return token(name, groups, "another", Instant.now().plus(Duration.ofMinutes(5)), issuersKey());
    }

    /** The same, signed by somebody else. */
    public static String forgedToken(String name, Set<String> groups) {
        return token(
                name,
                groups,
                AUDIENCE,
                Instant.now().plus(Duration.ofMinutes(5)),
                newKeys().getPrivate());
    }

    private static String token(String name, Set<String> groups, String audience, Instant expiry, PrivateKey key) {
        return Jwt.issuer(System.getProperty(MEMORY + "address"))
                .subject(name)
                .upn(name)
                .groups(groups)
                .audience(audience)
                .issuedAt(expiry.minus(Duration.ofMinutes(10)))
                .expiresAt(expiry)
                .jws()
                .keyId(KEY_ID)
                .sign(key);
    }

    private static PrivateKey issuersKey() {
        byte[] encoded = Base64.getDecoder().decode(System.getProperty(MEMORY + "key"));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what was encoded can be decoded", e);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
