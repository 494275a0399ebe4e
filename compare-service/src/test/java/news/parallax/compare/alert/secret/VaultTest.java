package news.parallax.compare.alert.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VaultTest {
    private static final String ONE = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String OTHER =
            Base64.getEncoder().encodeToString("another key, thirty-two letters!".getBytes(StandardCharsets.US_ASCII));
    private static final UUID OWNER = new UUID(1, 1);

    @Test
    void opensWhatItSealedAndShowsNothingOfIt() {
        Vault vault = Vault.under(List.of(ONE));
        byte[] sealed = vault.seal(OWNER, "xoxb-secret");

        assertThat(vault.open(OWNER, sealed)).isEqualTo("xoxb-secret");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
        assertThat(vault.seal(OWNER, "xoxb-secret")).isNotEqualTo(sealed);
    }

    @Test
    void opensWithTheKeyBefore() {
        byte[] sealed = Vault.under(List.of(ONE)).seal(OWNER, "xoxb-secret");

        assertThat(Vault.under(List.of(OTHER, ONE)).open(OWNER, sealed)).isEqualTo("xoxb-secret");
    }

    @Test
    void opensNothingUnderAnotherKeyForAnotherOwnerOrChanged() {
        Vault vault = Vault.under(List.of(ONE));
        byte[] sealed = vault.seal(OWNER, "xoxb-secret");

        assertThatThrownBy(() -> Vault.under(List.of(OTHER)).open(OWNER, sealed))
                .isInstanceOf(Vault.SealedException.class);
        assertThatThrownBy(() -> vault.open(new UUID(1, 2), sealed)).isInstanceOf(Vault.SealedException.class);
        sealed[20] ^= 1;
        assertThatThrownBy(() -> vault.open(OWNER, sealed)).isInstanceOf(Vault.SealedException.class);
    }

    @Test
    void refusesKeysOfTheWrongSize() {
        assertThatThrownBy(() -> Vault.under(List.of("c2hvcnQ="))).isInstanceOf(IllegalArgumentException.class);
    }
}
