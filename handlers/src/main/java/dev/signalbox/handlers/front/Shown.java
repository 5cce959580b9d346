package dev.signalbox.handlers.front;

import java.net.URI;
import java.util.Optional;

/**
 * What a site shows on its first page.
 *
 * @param release as its foot names it
 * @param safely under a certificate, where it ought to have one
 */
public record Shown(URI at, int status, Optional<String> release, boolean safely) {
  public static final int FINE = 200;

  /** In a few words; empty where all is well. */
  public Optional<String> flaw() {
    if (status != FINE) {
      return Optional.of("answers " + status);
    }
    if (release.isEmpty()) {
      return Optional.of("names no release");
    }
    return safely ? Optional.empty() : Optional.of("has no certificate that holds");
  }

  public boolean names(String wanted) {
    return flaw().isEmpty() && release.equals(Optional.of(wanted));
  }

  /** Without an end. */
  public String says() {
    return "%s %s".formatted(at, flaw().orElseGet(() -> "shows " + release.orElse("")));
  }
}
