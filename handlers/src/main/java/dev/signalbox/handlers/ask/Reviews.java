package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.GroupName;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.run.RunId;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Runs;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A task that outlives its run: to look into it together, and to write down what was found. */
@Singleton
public class Reviews {
  /** No step of a runbook can be called so, and none waits for it. */
  static final String STEP = "glass:review";

  private final Opening opening;
  private final Runs runs;

  Reviews(Opening opening, Runs runs) {
    this.opening = opening;
    this.runs = runs;
  }

  @Transactional
  public void ask(RunId id, String reason, Set<GroupName> groups) {
    RunView run = runs.find(id.value()).orElseThrow();
    String say =
        "%s broke the glass: %s. Look into it together, and write down what has to change."
            .formatted(run.requester().person(), reason);
    opening.open(
        AskKind.TASK,
        new Deed.Words(
            new Token(id.value(), STEP, Token.FIRST),
            new Errand(id.value(), run.estate(), Optional.empty(), run.requester().person()),
            Map.of("groups", Subject.names(groups), "say", say, "evidence", "text")));
  }
}
