package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.GroupName;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.run.Leavings;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a run asks ends with it, and what it could not do itself is asked of people instead. */
@Singleton
final class LeftOver implements Leavings {
  /** No step of a runbook can be called so, and none waits for it. */
  static final String STEP = "run:left";

  private static final int LONGEST = 2500;

  private final AskRows asks;
  private final AskLetter letter;
  private final Opening opening;
  private final Installation installation;
  private final Clock clock;

  LeftOver(
      AskRows asks, AskLetter letter, Opening opening, Installation installation, Clock clock) {
    this.asks = asks;
    this.letter = letter;
    this.opening = opening;
    this.installation = installation;
    this.clock = clock;
  }

  @Override
  public void withdraw(String run) {
    asks.lockAllOf(run);
    asks.openOf(run).stream().filter(it -> !it.outlivesItsRun()).forEach(this::withdraw);
  }

  private void withdraw(AskRow ask) {
    asks.close(ask.id(), AskState.WITHDRAWN, null, null, clock.instant());
    letter.show(asks.findById(ask.id()).orElseThrow());
  }

  /** Where the estate is gone too, nobody is known who could be asked. */
  @Override
  public void leave(Errand run, String title, List<String> tasks) {
    Set<GroupName> groups =
        installation
            .current()
            .estate(run.estate())
            .map(it -> it.about().may().start())
            .orElse(Set.of());
    if (groups.isEmpty()) {
      return;
    }
    String say = "%s could not be brought to its end. Left: %s".formatted(title, list(tasks));
    opening.open(
        AskKind.TASK,
        new Deed.Words(
            new Token(run.run(), STEP, Token.FIRST),
            run,
            Map.of("groups", Subject.names(groups), "say", say, "evidence", "text")));
  }

  private static String list(List<String> tasks) {
    String all = String.join("; ", tasks) + ".";
    return all.substring(0, Math.min(all.length(), LONGEST));
  }
}
