package dev.signalbox.handlers.component;

import dev.signalbox.config.estate.Api;
import dev.signalbox.config.estate.Component;
import dev.signalbox.config.estate.ComponentName;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Statement;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Round;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.probes.Pages;
import dev.signalbox.integrations.probes.Visit;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** What components tell of themselves, beside what the estate's file says of them. */
@Singleton
public final class Statements {
  private final Pages pages;

  Statements(Pages pages) {
    this.pages = pages;
  }

  /** One component, and where it is asked. */
  private record Question(Component to, Api api, URI at) {
    @Override
    public String toString() {
      return to.name() + " for " + api.path();
    }
  }

  /** For each that states something; it waits for neighbours. */
  List<Clue> of(Estate estate, EnvironmentName here) {
    SequencedMap<ComponentName, Asked<Stated>> stated = stated(estate, here);
    return estate.topology().components(here).stream()
        .flatMap(it -> it.states().stream().flatMap(due -> clue(it, due, stated).stream()))
        .toList();
  }

  /** What each told that was asked; it waits for neighbours. */
  public SequencedMap<ComponentName, Asked<Stated>> stated(Estate estate, EnvironmentName here) {
    Map<Question, Asked<Stated>> told =
        Round.USUAL.ask(
            estate.topology().components(here).stream()
                .flatMap(it -> question(estate, it, here).stream())
                .toList(),
            this::asked);
    SequencedMap<ComponentName, Asked<Stated>> stated = new LinkedHashMap<>();
    told.forEach((question, answer) -> stated.put(question.to().name(), answer));
    return stated;
  }

  private static Optional<Question> question(Estate estate, Component to, EnvironmentName here) {
    return to.states()
        .flatMap(it -> Optional.ofNullable(estate.work().apis().get(it.by())))
        .flatMap(api -> to.at(here).map(at -> new Question(to, api, at.resolve(api.path()))));
  }

  private Asked<Stated> asked(Question question) {
    Visit visit = new Visit(question.at(), Optional.empty());
    return pages.look(visit).then(it -> Stated.read(visit.doing(), question.api(), it));
  }

  private static Optional<Clue> clue(
      Component one, Statement due, Map<ComponentName, Asked<Stated>> all) {
    return Optional.ofNullable(all.get(one.name()))
        .map(
            own ->
                Stated.clue(
                    one.name().value(), due, own, due.versionAs().flatMap(it -> other(all, it))));
  }

  private static Optional<Asked<Stated>> other(
      Map<ComponentName, Asked<Stated>> all, ComponentName name) {
    return Optional.ofNullable(all.get(name));
  }
}
