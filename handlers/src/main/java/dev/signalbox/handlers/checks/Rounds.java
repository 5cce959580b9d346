package dev.signalbox.handlers.checks;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Probe;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.config.estate.Suite;
import dev.signalbox.config.estate.SuiteName;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.front.Front;
import dev.signalbox.handlers.front.Fronts;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes up what a step is to look at, from the estate's file and who holds which role by now. */
@Singleton
final class Rounds {
  private static final String VERSION = "version";

  private final Installation installation;
  private final Fronts fronts;
  private final Roles roles;

  Rounds(Installation installation, Fronts fronts, Roles roles) {
    this.installation = installation;
    this.fronts = fronts;
    this.roles = roles;
  }

  /** Throws {@link IllegalArgumentException} where the estate says it differently by now. */
  Asked<Round> of(Deed.Words words) {
    Estate estate = installation.current().estate(words.errand().estate()).orElseThrow();
    SuiteName name = new SuiteName(words.arguments().getOrDefault("suite", ""));
    Suite suite =
        Optional.ofNullable(estate.work().checks().get(name))
            .orElseThrow(
                () -> new IllegalArgumentException("there is no suite '%s'".formatted(name)));
    Spread spread = new Spread(estate, words.errand().environment().map(EnvironmentName::new));
    return Optional.ofNullable(words.arguments().get("site"))
        .map(
            site ->
                holding(words, site)
                    .then(it -> front(estate, it).map(front -> new At(name, it, front)))
                    .map(at -> at.round(spread.of(suite.filled(at.values(words))))))
        .orElseGet(
            () ->
                new Asked.Told<>(
                    new Round(
                        name.value(), spread.of(suite.filled(values(words))), Optional.empty())));
  }

  /** A suite that is meant for one site, which has a role by now. */
  private record At(SuiteName suite, Holding held, Front front) {
    Map<String, String> values(Deed.Words words) {
      Map<String, String> values = new HashMap<>(Rounds.values(words));
      values.put(VERSION, held.release());
      return values;
    }

    Round round(List<Probe.Direct> probes) {
      return new Round("%s of %s".formatted(suite, held.site()), probes, Optional.of(front));
    }
  }

  private static Map<String, String> values(Deed.Words words) {
    return Optional.ofNullable(words.arguments().get("values")).map(Plain::read).orElse(Map.of());
  }

  private Asked<Holding> holding(Deed.Words words, String site) {
    return words
        .errand()
        .environment()
        .flatMap(
            it ->
                roles.of(words.errand().estate(), it).stream()
                    .filter(held -> held.site().equals(site))
                    .findFirst())
        .<Asked<Holding>>map(Asked.Told::new)
        .orElseGet(
            () ->
                new Asked.Troubled<>(
                    new Trouble(
                        "looking which role %s has".formatted(site),
                        Kind.REQUEST,
                        "nobody has told me yet; `/ops roles %s` shows how to"
                            .formatted(words.errand().estate()))));
  }

  private Asked<Front> front(Estate estate, Holding held) {
    return fronts.of(
        estate, new EnvironmentName(held.environment()), new SiteName(held.site()), held.role());
  }
}
