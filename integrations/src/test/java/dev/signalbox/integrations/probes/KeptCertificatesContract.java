package dev.signalbox.integrations.probes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.probes.Certificate.Flaw;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everybody can rely on who reads certificates that are kept as text. */
public abstract class KeptCertificatesContract {
  protected abstract KeptCertificates certificates();

  /** The text of one for that name. */
  protected abstract String written(String name, boolean over);

  protected abstract Instant now();

  @Test
  void what_visitors_would_make_of_it_is_known_before_it_is_shown() {
    Optional<Certificate> kept = read(written("gigadb.org", false));
    assertThat(kept)
        .hasValueSatisfying(
            it -> {
              assertThat(it.names()).contains("gigadb.org");
              assertThat(it.flaw()).isEmpty();
              assertThat(it.left(now())).isPositive();
            });
  }

  @Test
  void the_same_one_has_the_same_fingerprint_and_another_one_another() {
    String one = written("gigadb.org", false);
    assertThat(print(one)).isPresent().isEqualTo(print(one));
    assertThat(print(written("alt-live.gigadb.host", false))).isPresent().isNotEqualTo(print(one));
  }

  @Test
  void one_for_other_names_or_that_is_over_has_a_flaw() {
    assertThat(read(written("alt-live.gigadb.host", false)).flatMap(Certificate::flaw))
        .contains(Flaw.ANOTHER_NAME);
    assertThat(read(written("gigadb.org", true)).flatMap(Certificate::flaw)).contains(Flaw.EXPIRED);
  }

  @Test
  void any_other_text_is_none() {
    assertThat(read("")).isEmpty();
    assertThat(read("-----BEGIN PRIVATE KEY-----\nMC4C\n-----END PRIVATE KEY-----")).isEmpty();
    assertThat(read("-----BEGIN CERTIFICATE-----\nMC4C\n-----END CERTIFICATE-----")).isEmpty();
  }

  private Optional<Certificate> read(String text) {
    return certificates().read(text, "gigadb.org");
  }

  private Optional<String> print(String text) {
    return read(text).map(Certificate::fingerprint);
  }
}
