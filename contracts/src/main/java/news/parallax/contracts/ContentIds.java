package news.parallax.contracts;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Ids and hashes derived from content, so that doing the work twice gives the same state. */
public final class ContentIds {
    /** UUIDv5 of the name {@code parallax.news} in the DNS namespace of RFC 9562. */
    private static final UUID NAMESPACE =
            Generators.nameBasedGenerator(NameBasedGenerator.NAMESPACE_DNS).generate("parallax.news");

    private static final char SEPARATOR = '\u001f';

    private ContentIds() {}

    /** The UUIDv5 (RFC 9562) of the parts in their order; parts are kept apart, so ("ab","c") is not ("a","bc"). */
    public static UUID of(Object... parts) {
        StringBuilder name = new StringBuilder();
        for (Object part : parts) {
            name.append(part).append(SEPARATOR);
        }
        // A generator holds a MessageDigest and is synchronized on it: one a call keeps callers independent.
        return Generators.nameBasedGenerator(NAMESPACE).generate(name.toString());
    }

    /** The id of the article at a canonical url. */
    public static UUID articleId(String canonicalUrl) {
        return of("article", canonicalUrl);
    }

    /** Lower-case hexadecimal SHA-256 of the UTF-8 bytes. */
    public static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
