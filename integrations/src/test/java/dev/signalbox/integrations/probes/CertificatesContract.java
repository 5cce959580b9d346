package dev.signalbox.integrations.probes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.probes.Certificate.Flaw;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everybody can rely on who looks at certificates. */
abstract class CertificatesContract {
  abstract Certificates certificates();

  /** A door behind which a certificate for that name is shown. */
  abstract Door showing(String name, boolean over);

  abstract Instant now();

  private Certificate told(String name, Door at) {
    Asked<Certificate> asked = certificates().look(name, at);
    assertThat(asked).isInstanceOf(Asked.Told.class);
    return ((Asked.Told<Certificate>) asked).value();
  }

  @Test
  void a_certificate_for_the_name_has_no_flaw_and_some_time_left() {
    Certificate shown = told("gigadb.org", showing("gigadb.org", false));
    assertThat(shown.names()).contains("gigadb.org");
    assertThat(shown.flaw()).isEmpty();
    assertThat(shown.left(now())).isPositive();
  }

  @Test
  void that_of_the_other_role_is_seen_before_any_name_moves() {
    Certificate shown = told("gigadb.org", showing("alt-live.gigadb.host", false));
    assertThat(shown.flaw()).isEqualTo(Optional.of(Flaw.ANOTHER_NAME));
    assertThat(shown.names()).contains("alt-live.gigadb.host").doesNotContain("gigadb.org");
  }

  @Test
  void one_that_is_over_has_nothing_left() {
    Certificate shown = told("gigadb.org", showing("gigadb.org", true));
    assertThat(shown.flaw()).contains(Flaw.EXPIRED);
    assertThat(shown.left(now())).isZero();
  }
}
