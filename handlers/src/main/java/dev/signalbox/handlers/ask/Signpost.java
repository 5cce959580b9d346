package dev.signalbox.handlers.ask;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.front.Pages;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.truth.Jury;
import dev.signalbox.handlers.truth.Sides;
import dev.signalbox.handlers.truth.Truth;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Leads whoever is asked about a site to its pages, by the names of the role that it has then. */
@Singleton
final class Signpost {
  private static final String LINKS = "links";
  private static final String PAGES = "pages";

  private final Installation installation;
  private final Jury jury;

  Signpost(Installation installation, Jury jury) {
    this.installation = installation;
    this.jury = jury;
  }

  /** It has the roles looked at: never in a transaction. */
  Deed.Words onto(Deed.Words words) {
    return Optional.ofNullable(words.arguments().get(LINKS))
        .map(site -> pages(words, site))
        .filter(it -> !it.isEmpty())
        .map(it -> with(words, it))
        .orElse(words);
  }

  /** None where nobody can tell the role: the other side's pages would be worse. */
  private List<URI> pages(Deed.Words words, String site) {
    Optional<Estate> estate = installation.current().estate(words.errand().estate());
    return estate
        .flatMap(it -> words.errand().environment().map(there -> pages(it, there, site)))
        .orElse(List.of());
  }

  private List<URI> pages(Estate estate, String environment, String site) {
    jury.look(estate, environment);
    return jury.of(estate, environment)
        .flatMap(
            it ->
                it.truth() instanceof Truth.Agreed(Sides now) ? Optional.of(now) : Optional.empty())
        .filter(it -> List.of(it.production(), it.standby()).contains(site))
        .map(it -> Pages.of(estate, new EnvironmentName(environment), it.role(site)))
        .orElse(List.of());
  }

  private static Deed.Words with(Deed.Words words, List<URI> pages) {
    Map<String, String> more = new HashMap<>(words.arguments());
    more.put(PAGES, pages.stream().map(URI::toString).collect(Collectors.joining("\n")));
    return new Deed.Words(words.token(), words.errand(), more);
  }

  /** Empty for an ask that leads nowhere. */
  static Optional<Words> of(Wording wording) {
    Map<String, String> words = wording.words();
    return Optional.ofNullable(words.get(PAGES))
        .map(
            pages -> {
              Words led = Words.of(":eyes: ").bold(words.getOrDefault(LINKS, "")).and(":");
              for (URI page : pages.lines().map(URI::create).toList()) {
                led = led.and(" ").link(page.getHost(), page);
              }
              return led;
            });
  }
}
