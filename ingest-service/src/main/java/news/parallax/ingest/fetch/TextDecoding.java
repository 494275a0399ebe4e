package news.parallax.ingest.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a page's character set as browsers do: byte order mark, header, declaration in the page, then a look at the bytes. */
final class TextDecoding {
    private static final Pattern PARAMETER =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.+-]{1,40})", Pattern.CASE_INSENSITIVE);

    /** Where HTML wants the declaration to stand (1,024), and some leave for what real pages put before it. */
    private static final int DECLARATION_WITHIN = 4_096;

    private TextDecoding() {}

    static String decode(byte[] content, @Nullable String contentType) {
        if (startsWith(content, 0xef, 0xbb, 0xbf)) {
            return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xfe, 0xff) || startsWith(content, 0xff, 0xfe)) {
            return new String(content, StandardCharsets.UTF_16);
        }
        return new String(
                content,
                named(contentType == null ? "" : contentType)
                        .or(() -> declared(content))
                        .orElseGet(() -> isUtf8(content) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252")));
    }

    private static Optional<Charset> declared(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        // A page whose declaration could be read byte by byte is not in UTF-16, whatever it declares.
        return named(head).map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
    }

    private static Optional<Charset> named(String text) {
        Matcher found = PARAMETER.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(found.group(1));
            // What is called Latin-1 is Windows' in truth (WHATWG Encoding, 4.2).
            return Optional.of(
                    charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                            ? Charset.forName("windows-1252")
                            : charset);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean startsWith(byte[] content, int... beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (content.length <= i || (content[i] & 0xff) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
