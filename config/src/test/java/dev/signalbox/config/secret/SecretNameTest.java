package dev.signalbox.config.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretNameTest {
  @Test
  void a_reference_gives_its_name_and_is_written_back_the_same() {
    assertThat(SecretName.referredToBy("secret:hk-aws"))
        .hasValueSatisfying(name -> assertThat(name.reference()).isEqualTo("secret:hk-aws"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hk-aws", "secret:", "secret:HK", "secret:a b", "Secret:a", "secret:-a"})
  void anything_else_is_no_reference(String text) {
    assertThat(SecretName.referredToBy(text)).isEmpty();
  }

  @Test
  void a_name_cannot_be_malformed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SecretName("HK aws"))
        .withMessage("'HK aws' is not a secret's name like hk-aws");
  }
}
