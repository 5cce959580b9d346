package dev.signalbox.handlers.ppc;

import dev.signalbox.config.estate.Api;
import dev.signalbox.config.estate.ApiName;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Ppc;
import dev.signalbox.handlers.evidence.Answered;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.handlers.evidence.Round;
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
                    .map(it -> Answered.clue(it.getKey().name().value(), api, it.getValue())))
        .toList();
  }

  private static Visit visit(Ppc ppc, Api api) {
    return new Visit(ppc.at(api.path()), Optional.empty());
  }
}
