package dev.signalbox.handlers.ask;

import dev.signalbox.integrations.durable.Kind;
import dev.signalbox.integrations.durable.KindName;
import jakarta.inject.Singleton;

/** No step looks after a task that outlives its run, so this does, from the day it is due. */
@Singleton
final class DueTasks implements Kind {
  static final KindName NAME = new KindName("follow-up");

  private final Booth booth;

  DueTasks(Booth booth) {
    this.booth = booth;
  }

  @Override
  public KindName name() {
    return NAME;
  }

  @Override
  public Next run(String key) {
    return booth
        .asks()
        .findById(key)
        .filter(it -> it.state() == AskState.OPEN)
        .<Next>map(it -> new Next.Again(booth.attend(it)))
        .orElseGet(Next.Done::new);
  }
}
