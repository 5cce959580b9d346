package dev.signalbox.handlers.run;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Sources;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.action.Actions;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.Order;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The bundled configuration with one runbook more, whose steps tests can disturb. */
@Factory
@Requires(property = "trial")
final class Trial {
  static final Path FOLDER = Path.of(System.getProperty("signalbox.home", "..")).resolve("config");

  /** What every trial begins with. */
  static final String HEAD =
      """
      runbook: trial
      title: Try ${estate}
      reviewed: 2026-11-20
      command: trial <estate>
      steps:
      """;

  /** The same where people guard what is done. */
  static final String LIVE = HEAD.replace("steps:\n", "environment: live\nsteps:\n");

  static final String RUNBOOK =
      HEAD
          + """
            - id: first
              do: run.write
              with: { say: one }
            - id: second
              do: run.write
              with: { say: "after ${steps.first.mark}" }
            - id: third
              do: run.write
              with: { say: three }
          finally:
            - id: last
              do: run.write
              with: { say: the end }
          """;

  /** A step, one that is taken back in the end, and one more on either side. */
  static final String THERE_AND_BACK =
      HEAD
          + """
            - id: first
              do: run.write
              with: { say: one }
            - id: painted
              do: run.paint
              with: { colour: red }
            - id: second
              do: run.write
              with: { say: "after ${steps.first.mark}" }
          finally:
            - undo: painted
            - id: last
              do: run.write
              with: { say: the end }
          """;

  /** It ends itself early, past its point of no return. */
  static final String STOPS =
      HEAD
          + """
            - id: first
              do: run.write
              with: { say: one }
            - id: painted
              do: run.paint
              with: { colour: red }
            - do: run.commit
            - id: enough
              do: run.give-up
            - id: second
              do: run.write
              with: { say: "after ${steps.first.mark}" }
          finally:
            - id: last
              do: run.write
              with: { say: the end }
          """;

  @Singleton
  Installation installation(Actions actions) {
    Shapes shapes = Shapes.with(actions.shapes());
    return new Installation(FOLDER, shapes, configuration(RUNBOOK, shapes));
  }

  static Configuration configuration(String runbook, Shapes shapes) {
    return configuration(Map.of("trial", runbook), shapes);
  }

  static Configuration configuration(Map<String, String> runbooks, Shapes shapes) {
    Sources more = Sources.in(FOLDER);
    String gigadb = more.text("estates/gigadb.yml").orElseThrow();
    String names = String.join(", ", runbooks.keySet());
    more = more.with("estates/gigadb.yml", gigadb.replace("practice]", "practice, " + names + "]"));
    for (var runbook : runbooks.entrySet()) {
      more = more.with("runbooks/%s.yml".formatted(runbook.getKey()), runbook.getValue());
    }
    return Library.configuration(more, shapes);
  }

  static Order order(Configuration configuration, String runbook) {
    return order(configuration, runbook, Map.of());
  }

  static Order order(Configuration configuration, String runbook, Map<String, String> inputs) {
    var estate = configuration.estate("gigadb").orElseThrow();
    return new Order(estate, runbook(configuration, runbook), inputs);
  }

  static Runbook runbook(Configuration configuration, String name) {
    return Optional.ofNullable(configuration.runbooks().get(name)).orElseThrow();
  }
}
