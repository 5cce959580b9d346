package dev.signalbox.handlers.run;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.Order;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The procedure of a run: the text that it was started with, whatever the file says by now. */
@Singleton
final class Procedures {
  private final Installation installation;
  private final EditedTexts edited;

  Procedures(Installation installation, EditedTexts edited) {
    this.installation = installation;
    this.edited = edited;
  }

  String source(Runbook runbook) {
    return installation.current().sources().text(file(runbook.name())).orElseThrow();
  }

  /**
   * Empty when its text, or its estate, means nothing here any more. What has begun carries its
   * text, and goes on as far as each of its steps binds; what has not has to pass every check anew.
   */
  Optional<Order> of(RunRow run) {
    Configuration now = installation.current();
    if (run.beganAt() == null) {
      return judged(now, run);
    }
    return isAsInTheFolder(now, run) ? order(now, run) : carried(now, run);
  }

  /** The same, if all that it names can be done here: what lacks something is not begun. */
  Optional<Order> ready(RunRow run) {
    return of(run).filter(it -> it.runbook().plannedActions(installation.shapes()).isEmpty());
  }

  private static boolean isAsInTheFolder(Configuration now, RunRow run) {
    return now.sources().text(file(run.runbook())).filter(run.source()::equals).isPresent();
  }

  private Optional<Order> judged(Configuration now, RunRow run) {
    if (isAsInTheFolder(now, run)) {
      return order(now, run);
    }
    return Configuration.of(
                now.sources().with(file(run.runbook()), run.source()), installation.shapes())
            instanceof Reading.Good(Configuration then)
        ? order(then, run)
        : Optional.empty();
  }

  private Optional<Order> carried(Configuration now, RunRow run) {
    return edited.of(file(run.runbook()), run.source()).flatMap(it -> order(now, run, it));
  }

  Optional<Course> course(RunRow run) {
    return of(run).map(order -> new Course(order.runbook()));
  }

  /** The state of a run that goes on with this step. */
  RunState moving(RunRow run, String step) {
    return course(run)
        .flatMap(course -> course.leg(step).map(course::state))
        .orElse(RunState.RUNNING);
  }

  private static Optional<Order> order(Configuration configuration, RunRow run) {
    return Optional.ofNullable(configuration.runbooks().get(run.runbook()))
        .flatMap(it -> order(configuration, run, it));
  }

  private static Optional<Order> order(Configuration configuration, RunRow run, Runbook runbook) {
    return configuration
        .estate(run.estate())
        .map(it -> new Order(it, runbook, Plain.read(run.inputs())));
  }

  private static String file(String runbook) {
    return "runbooks/" + runbook + ".yml";
  }
}
