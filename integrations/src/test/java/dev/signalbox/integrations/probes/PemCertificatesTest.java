package dev.signalbox.integrations.probes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.probes.Certificate.Flaw;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PemCertificatesTest extends KeptCertificatesContract {
  private static final Clock CLOCK = Clock.systemUTC();

  @TempDir Path folder = Path.of("");
  private Optional<Stamped> trusted = Optional.empty();

  @Override
  protected KeptCertificates certificates() {
    return new PemCertificates(new Inspection(new Trusted(trusted.map(Stamped::roots)), CLOCK));
  }

  @Override
  protected String written(String name, boolean over) {
    Stamped stamped = Stamped.of(folder, name, over ? 90 : 1, 30);
    trusted = Optional.of(stamped);
    return stamped.pem();
  }

  @Override
  protected Instant now() {
    return CLOCK.instant();
  }

  @Test
  void the_first_of_several_is_the_servers_own_whatever_stands_around_them() {
    String own = written("gigadb.org", false);
    String other = written("files.gigadb.org", false);
    assertThat(certificates().read("# ours\r\n" + own + "\n\n" + other, "gigadb.org"))
        .map(Certificate::names)
        .hasValueSatisfying(it -> assertThat(it).contains("gigadb.org", "www.gigadb.org"));
  }

  @Test
  void one_that_nobody_signed_whom_we_trust_is_told_with_its_names() {
    String own = written("gigadb.org", false);
    trusted = Optional.empty();
    assertThat(certificates().read(own, "gigadb.org").flatMap(Certificate::flaw))
        .contains(Flaw.NOT_TRUSTED);
  }

  @Test
  void what_only_vouches_for_others_is_no_servers_own() {
    assertThat(certificates().read(Stamped.issuer(folder).pem(), "gigadb.org")).isEmpty();
  }
}
