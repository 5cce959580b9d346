package dev.signalbox.handlers.component;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.probes.Pages;
import dev.signalbox.integrations.probes.Visit;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code address.check}: whether people may be led there. The installation knows all actions: got
 * to know late.
 */
@Singleton
final class AddressCheck {
  private static final int WELL = 200;

  private final Provider<Installation> installation;
  private final Pages pages;

  AddressCheck(Provider<Installation> installation, Pages pages) {
    this.installation = installation;
    this.pages = pages;
  }

  Outcome<Map<String, String>> check(Deed.Words words) {
    String written = words.arguments().getOrDefault("url", "");
    Estate estate = installation.get().current().estate(words.errand().estate()).orElseThrow();
    List<URI> official = official(estate, words.errand().environment());
    Optional<URI> meant = official.stream().filter(it -> isSame(it, written)).findFirst();
    return meant
        .map(this::health)
        .orElseGet(() -> no("%s: give one of %s".formatted(flaw(written, official), official)));
  }

  /** Where a runbook names no environment, there is no telling which of them is meant. */
  private static List<URI> official(Estate estate, Optional<String> environment) {
    return environment.map(EnvironmentName::new).stream()
        .flatMap(
            here -> estate.topology().components(here).stream().flatMap(it -> it.at(here).stream()))
        .toList();
  }

  private static boolean isSame(URI official, String written) {
    String address = official.toString();
    return official.getScheme().equals("https")
        && (written.equals(address) || written.equals(address + "/"));
  }

  private static String flaw(String written, List<URI> official) {
    if (!written.startsWith("https://")) {
      return "%s is not https".formatted(written);
    }
    String host = Optional.ofNullable(URI.create(written).getHost()).orElse("");
    return official.stream().anyMatch(it -> host.equals(it.getHost()))
        ? "%s says more than an official address".formatted(written)
        : "%s is no official host".formatted(host);
  }

  private Outcome<Map<String, String>> health(URI address) {
    URI health = address.resolve("/health");
    return Ways.on(
        pages.look(new Visit(health, Optional.empty())),
        page ->
            page.status() == WELL
                ? new Outcome.Done<>(Map.of())
                : no(
                    "%s answers %d instead of 200: nobody is led there before it is well"
                        .formatted(health, page.status())));
  }

  private static Outcome<Map<String, String>> no(String why) {
    return new Outcome.Failed<>(why, false);
  }
}
