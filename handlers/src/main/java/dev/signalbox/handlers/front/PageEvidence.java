package dev.signalbox.handlers.front;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.util.List;

/** Which release the page of each site shows. */
@Singleton
final class PageEvidence implements Evidence {
  private final Roles roles;
  private final FirstPage first;

  PageEvidence(Roles roles, FirstPage first) {
    this.roles = roles;
    this.first = first;
  }

  @Override
  public Kind kind() {
    return Kind.PAGE;
  }

  @Override
  public List<Clue> of(Estate estate, String environment) {
    return estate.delivery().releases().isEmpty()
        ? List.of()
        : roles.of(estate.name().value(), environment).stream()
            .map(held -> clue(held, look(estate, held)))
            .toList();
  }

  private Asked<Shown> look(Estate estate, Holding held) {
    return first.of(
        estate, new EnvironmentName(held.environment()), new SiteName(held.site()), held.role());
  }

  private static Clue clue(Holding held, Asked<Shown> asked) {
    return switch (asked) {
      case Asked.Troubled<Shown>(Trouble trouble) -> Clue.dark(held.site(), trouble.says());
      case Asked.Told<Shown>(Shown shown) when shown.names(held.release()) ->
          Clue.well(held.site(), shown.says());
      case Asked.Told<Shown>(Shown shown) ->
          Clue.odd(
              held.site(), "%s, and %s is written down".formatted(shown.says(), held.release()));
    };
  }
}
