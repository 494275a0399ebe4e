package news.parallax.compare.alert.notice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of the desk's pages.
 *
 * @param desk where the desk can be seen, without a slash at the end; null where nobody told
 */
public record DeskLinks(@Nullable String desk) {
    public DeskLinks {
        desk = desk == null || desk.isBlank() ? null : desk.strip().replaceAll("/+$", "");
    }

    public Optional<String> disagreement(Notice notice) {
        return page("/disagreements/" + notice.disagreementId());
    }

    public Optional<String> story(Notice notice) {
        return page("/stories/" + notice.storyId());
    }

    public Optional<String> inbox() {
        return page("/");
    }

    private Optional<String> page(String path) {
        return Optional.ofNullable(desk).map(address -> address + path);
    }
}
