package dev.signalbox.handlers.ppc;

import dev.signalbox.config.estate.Api;
import dev.signalbox.config.estate.ApiName;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Ppc;
import dev.signalbox.handlers.doctor.Round;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.probes.Page;
import dev.signalbox.integrations.probes.Pages;
import dev.signalbox.integrations.probes.Visit;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Whether each private cloud says that it is ready; also of one that asks to be left alone. */
@Singleton
final class HealthEvidence implements Evidence {
  private static final ApiName READY = new ApiName("ready");

  private final Pages pages;

  HealthEvidence(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Kind kind() {
    return Kind.HEALTH;
  }

  @Override
  public List<Clue> of(Estate estate, String environment) {
    List<Ppc> ppcs = estate.topology().ppcs().in(new EnvironmentName(environment));
    return Optional.ofNullable(estate.work().apis().get(READY)).stream()
        .flatMap(
            api ->
                Round.USUAL.ask(ppcs, it -> pages.look(visit(it, api))).entrySet().stream()
                    .map(it -> clue(it.getKey(), api, it.getValue())))
        .toList();
  }

  private static Visit visit(Ppc ppc, Api api) {
    return new Visit(ppc.at(api.path()), Optional.empty());
  }

  private static Clue clue(Ppc ppc, Api api, Asked<Page> asked) {
    String name = ppc.name().value();
    return switch (asked) {
      case Asked.Troubled<Page>(Trouble trouble) -> Clue.dark(name, trouble.says());
      case Asked.Told<Page>(Page page) when page.status() == api.expect() ->
          Clue.well(name, "%s answers %d".formatted(api.path(), page.status()));
      case Asked.Told<Page>(Page page) ->
          Clue.odd(
              name,
              "%s answers %d instead of %d".formatted(api.path(), page.status(), api.expect()));
    };
  }
}
