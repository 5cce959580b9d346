package dev.signalbox.handlers.run;

import dev.signalbox.config.Configuration;
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

  /** Empty when the text no longer means anything here: an action or an estate is gone. */
  Optional<Order> of(RunRow run) {
    Configuration now = installation.current();
    String file = file(run.runbook());
    if (now.sources().text(file).filter(run.source()::equals).isPresent()) {
      return order(now, run);
    }
    return edited.with(file, run.source()).flatMap(then -> order(then, run));
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
    Optional<Runbook> runbook = Optional.ofNullable(configuration.runbooks().get(run.runbook()));
    return configuration
        .estate(run.estate())
        .flatMap(estate -> runbook.map(it -> new Order(estate, it, Plain.read(run.inputs()))));
  }

  private static String file(String runbook) {
    return "runbooks/" + runbook + ".yml";
  }
}
