package dev.signalbox.handlers.component;

import dev.signalbox.config.estate.Api;
import dev.signalbox.config.estate.Component;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.evidence.Answered;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.handlers.evidence.Round;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.probes.Page;
import dev.signalbox.integrations.probes.Pages;
import dev.signalbox.integrations.probes.Visit;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What each component answers to what its estate asks it. */
@Singleton
final class AnswersEvidence implements Evidence {
  private final Pages pages;

  AnswersEvidence(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Kind kind() {
    return Kind.ANSWERS;
  }

  /** One question to one component. */
  private record Question(Component to, Api api, URI at) {
    @Override
    public String toString() {
      return to.name() + " for " + api.path();
    }
  }

  @Override
  public List<Clue> of(Estate estate, String environment) {
    EnvironmentName here = new EnvironmentName(environment);
    List<Question> questions =
        estate.topology().components(here).stream()
            .flatMap(it -> questions(estate, it, here).stream())
            .toList();
    Map<Question, Asked<Page>> told =
        Round.USUAL.ask(questions, it -> pages.look(new Visit(it.at(), Optional.empty())));
    return estate.topology().components(here).stream()
        .filter(it -> questions.stream().anyMatch(asked -> asked.to().equals(it)))
        .map(it -> clue(it, told))
        .toList();
  }

  private static List<Question> questions(Estate estate, Component to, EnvironmentName here) {
    return to.at(here).stream()
        .flatMap(
            at ->
                to.asks().stream()
                    .flatMap(it -> Optional.ofNullable(estate.work().apis().get(it)).stream())
                    .map(api -> new Question(to, api, at.resolve(api.path()))))
        .toList();
  }

  /** What is worst of all that it answered. */
  private static Clue clue(Component to, Map<Question, Asked<Page>> told) {
    List<Clue> clues =
        told.entrySet().stream()
            .filter(it -> it.getKey().to().equals(to))
            .map(it -> Answered.clue(to.name().value(), it.getKey().api(), it.getValue()))
            .toList();
    return clues.stream()
        .filter(it -> it.light() == Clue.Light.ODD)
        .findFirst()
        .or(() -> clues.stream().filter(it -> it.light() == Clue.Light.DARK).findFirst())
        .orElseGet(
            () ->
                Clue.well(
                    to.name().value(),
                    clues.stream().map(Clue::says).collect(Collectors.joining(", "))));
  }
}
