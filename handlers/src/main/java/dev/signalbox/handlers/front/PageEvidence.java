package dev.signalbox.handlers.front;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Releases;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Which release the page of each site shows. */
@Singleton
final class PageEvidence implements Evidence {
  private final Roles roles;
  private final Fronts fronts;
  private final Footer footer;

  PageEvidence(Roles roles, Fronts fronts, Footer footer) {
    this.roles = roles;
    this.fronts = fronts;
    this.footer = footer;
  }

  @Override
  public Kind kind() {
    return Kind.PAGE;
  }

  @Override
  public List<Clue> of(Estate estate, String environment) {
    Optional<Releases> releases = estate.delivery().releases();
    return releases
        .map(
            it ->
                roles.of(estate.name().value(), environment).stream()
                    .map(held -> clue(held, look(estate, it, held)))
                    .toList())
        .orElse(List.of());
  }

  private Asked<Seen> look(Estate estate, Releases releases, Holding held) {
    return fronts
        .of(estate, held.environment(), new SiteName(held.site()), held.role())
        .then(front -> footer.read(releases, front).map(it -> new Seen(front.name(), it)));
  }

  private record Seen(String name, String release) {}

  private static Clue clue(Holding held, Asked<Seen> asked) {
    return switch (asked) {
      case Asked.Troubled<Seen>(Trouble trouble) -> Clue.dark(held.site(), trouble.says());
      case Asked.Told<Seen>(Seen(String name, String release)) ->
          release.equals(held.release())
              ? Clue.well(held.site(), "%s shows %s".formatted(name, release))
              : Clue.odd(
                  held.site(),
                  "%s shows %s, and %s is written down".formatted(name, release, held.release()));
    };
  }
}
