package dev.signalbox.integrations.calls.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

class AddressTest {
  private static final URI BASE = URI.create("https://api.there/v4/");

  @Test
  void no_piece_leaves_its_place() {
    assertThat(Address.of("zones", "a/../b?c=d&e#f").with("name", "x&y=z w").behind(BASE))
        .hasToString("https://api.there/v4/zones/a%2F..%2Fb%3Fc%3Dd%26e%23f?name=x%26y%3Dz%20w");
    assertThatThrownBy(() -> Address.of("zones", ".."))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
