package dev.signalbox.handlers.ask;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.run.FollowUps;
import dev.signalbox.integrations.durable.Durable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Follow-ups are tasks that nobody waits for: they are asked until somebody has done them. */
@Singleton
class TasksLeft implements FollowUps {
  /** No try is numbered so: it is one item for all of them, beside whatever these ask. */
  private static final int ANY_TRY = 0;

  private final AskRows asks;
  private final Opening opening;
  private final Durable durable;

  TasksLeft(AskRows asks, Opening opening, Durable durable) {
    this.asks = asks;
    this.opening = opening;
    this.durable = durable;
  }

  @Override
  public Optional<String> item(String run, String step) {
    return asks.findById(new Token(run, step, ANY_TRY).value()).map(AskRow::id);
  }

  @Override
  @Transactional
  public String add(Deed.Words words) {
    Map<String, String> all = new HashMap<>(words.arguments());
    all.put("evidence", "text");
    Token item = new Token(words.token().run(), words.token().step(), ANY_TRY);
    AskRow ask = opening.open(AskKind.FOLLOW_UP, new Deed.Words(item, words.errand(), all));
    durable.stage(DueTasks.NAME, ask.id(), ask.due().orElseThrow());
    return ask.id();
  }
}
