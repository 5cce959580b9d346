package dev.signalbox.handlers.doctor;

import dev.signalbox.handlers.evidence.Round;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.pipelines.Runners;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether somebody is there who carries out the jobs that we play: else they wait for ever. */
@Singleton
final class RunnersCheck implements Check {
  private final Installation installation;
  private final Supplier<Optional<Runners>> runners;
  private final Sight sight;
  private final Round round;

  /** Fetched when asked: a simulated world belongs to the process that serves. */
  @Inject
  RunnersCheck(
      Installation installation,
      BeanProvider<Runners> runners,
      @Property(name = "signalbox.world", defaultValue = "none") String world) {
    this(
        installation,
        () -> runners.isPresent() ? Optional.of(runners.get()) : Optional.empty(),
        world.equals("simulated") ? Sight.SERVING : Sight.WORKSPACE,
        Round.USUAL);
  }

  RunnersCheck(
      Installation installation, Supplier<Optional<Runners>> runners, Sight sight, Round round) {
    this.installation = installation;
    this.runners = runners;
    this.sight = sight;
    this.round = round;
  }

  @Override
  public String about() {
    return "runners";
  }

  @Override
  public Sight sight() {
    return sight;
  }

  @Override
  public Finding look() {
    return runners
        .get()
        .map(this::look)
        .orElseGet(
            () -> new Finding.Mind("no runner can be seen from here", "ask with `/ops doctor`"));
  }

  private Finding look(Runners asking) {
    List<PlayedJobs> jobs =
        installation.current().estates().sequencedValues().stream()
            .flatMap(estate -> PlayedJobs.of(estate).stream())
            .toList();
    Map<PlayedJobs, Asked<Boolean>> told =
        round.ask(jobs, it -> asking.online(it.place(), it.runner()).map(some -> !some.isEmpty()));
    List<Finding.Wrong> wrong =
        told.entrySet().stream().flatMap(it -> missing(it.getKey(), it.getValue())).toList();
    return wrong.isEmpty() ? unseen(told) : Joined.of(wrong);
  }

  private static Stream<Finding.Wrong> missing(PlayedJobs jobs, Asked<Boolean> asked) {
    return asked.equals(new Asked.Told<>(false))
        ? Stream.of(
            new Finding.Wrong(
                "no runner of %s is online for %s".formatted(jobs.runner(), jobs.project()),
                "start one with the tag %s; until then jobs wait".formatted(jobs.runner())))
        : Stream.empty();
  }

  /** A key that is not good is told by the line of the keys. */
  private static Finding unseen(Map<PlayedJobs, Asked<Boolean>> told) {
    String troubles =
        told.values().stream()
            .flatMap(
                it ->
                    it instanceof Asked.Troubled<Boolean>(Trouble trouble)
                        ? Stream.of(trouble.says())
                        : Stream.empty())
            .collect(Collectors.joining("; "));
    return troubles.isEmpty()
        ? new Finding.Well(
            told.isEmpty()
                ? "no estate names any"
                : "one is online for each of %d projects".formatted(told.size()))
        : new Finding.Mind(
            troubles, "see the line of the keys, or let that key see runners, or look there");
  }
}
