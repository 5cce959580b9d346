package dev.signalbox.handlers.agenda;

import dev.signalbox.integrations.durable.Kind;
import dev.signalbox.integrations.durable.KindName;
import jakarta.inject.Singleton;

/** What was put off comes back on its day. */
@Singleton
final class DecisionReminder implements Kind {
  static final KindName NAME = new KindName("decision");

  private final Herald herald;

  DecisionReminder(Herald herald) {
    this.herald = herald;
  }

  @Override
  public KindName name() {
    return NAME;
  }

  @Override
  public Next run(String key) {
    return herald
        .decision(Long.parseLong(key))
        .<Next>map(Next.Again::new)
        .orElseGet(Next.Done::new);
  }
}
