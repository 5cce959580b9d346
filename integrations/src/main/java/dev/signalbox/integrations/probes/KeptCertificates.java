package dev.signalbox.integrations.probes;

import java.util.Optional;

/** Reads certificates that are kept as text. Of the text itself nothing is ever told. */
@FunctionalInterface
public interface KeptCertificates {
  /**
   * What visitors of that name would make of it; empty where the text holds none that is a server's
   * own, such as a key, or a certificate that only vouches for others.
   */
  Optional<Certificate> read(String text, String name);
}
