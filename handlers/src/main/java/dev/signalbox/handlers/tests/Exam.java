package dev.signalbox.handlers.tests;

import dev.signalbox.config.estate.Command;
import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.TestName;
import dev.signalbox.config.estate.TestSuite;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.handlers.bastion.Commission;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.commands.Errand;
import dev.signalbox.integrations.hosts.Hosts;
import java.util.Map;
import java.util.Optional;

/** Which tests are run, and where. */
record Exam(Estate estate, TestName name, TestSuite suite, EnvironmentName environment) {
  private Command command() {
    return Optional.ofNullable(estate.work().commands().get(suite.command())).orElseThrow();
  }

  /** Whether anything is left behind. */
  boolean onlyLooks() {
    return command().effect() == Effect.READ;
  }

  private Optional<Environment> there() {
    return Optional.ofNullable(estate.topology().environments().get(environment));
  }

  /** Why they may not be run there, whoever says yes. */
  private Optional<String> refusal() {
    return polluting().or(() -> command().objection(Optional.of(environment), environment.value()));
  }

  private Optional<String> polluting() {
    return there()
        .filter(it -> it.guarded() && !suite.anywhere())
        .map(
            it ->
                "PROTECTED: %s does not run on %s, for what tests write there pollutes what is real. Next: `%s`"
                    .formatted(
                        name,
                        environment,
                        it.after()
                            .map(this::typed)
                            .orElse("give its entry `protected: true`, if it writes nothing")));
  }

  /** What people type to have it run. */
  private String typed(EnvironmentName there) {
    return "/ops test run %s %s --on %s".formatted(estate.name(), name, there);
  }

  String typed() {
    return typed(environment);
  }

  /** Trouble where it may not run, or there is no host. */
  Asked<Commission> commission() {
    return refusal()
        .<Asked<Commission>>map(this::lacking)
        .orElseGet(
            () ->
                there()
                    .flatMap(new Hosts(estate)::of)
                    .<Asked<Commission>>map(
                        it ->
                            new Asked.Told<>(
                                new Commission(
                                    it, new Errand(suite.command(), command(), Map.of()))))
                    .orElseGet(
                        () ->
                            lacking(
                                "the estate's file names no host of %s for it"
                                    .formatted(environment))));
  }

  private <T> Asked<T> lacking(String why) {
    return new Asked.Troubled<>(new Trouble("preparing " + name, Trouble.Kind.REQUEST, why));
  }

  Optional<String> objection() {
    return commission() instanceof Asked.Troubled<Commission>(Trouble trouble)
        ? Optional.of(trouble.says())
        : Optional.empty();
  }

  String byHand() {
    return switch (commission()) {
      case Asked.Told<Commission>(Commission commission) -> commission.byHand();
      case Asked.Troubled<Commission>(Trouble trouble) -> trouble.says();
    };
  }
}
