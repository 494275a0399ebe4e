package news.parallax.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleTest {
    @Test
    void letsALargerRoleDoWhatASmallerOneMay() {
        assertThat(Role.ADMIN.implied()).containsExactlyInAnyOrder("reader", "editor", "admin");
        assertThat(Role.EDITOR.implied()).containsExactlyInAnyOrder("reader", "editor");
        assertThat(Role.READER.implied()).containsExactly("reader");
    }

    @Test
    void findsTheLargestAmongOtherGroups() {
        assertThat(Role.largest(Set.of("sports", "reader", "editor"))).contains(Role.EDITOR);
        assertThat(Role.largest(Set.of("sports"))).isEmpty();
    }
}
