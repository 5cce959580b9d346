package dev.signalbox.handlers.agenda;

import dev.signalbox.integrations.durable.Kind;
import dev.signalbox.integrations.durable.KindName;
import jakarta.inject.Singleton;

/** A checklist is spoken about each morning as its day nears, until it is closed. */
@Singleton
final class ChecklistReminder implements Kind {
  static final KindName NAME = new KindName("checklist");

  private final Herald herald;

  ChecklistReminder(Herald herald) {
    this.herald = herald;
  }

  @Override
  public KindName name() {
    return NAME;
  }

  @Override
  public Next run(String key) {
    return herald
        .checklist(Long.parseLong(key))
        .<Next>map(Next.Again::new)
        .orElseGet(Next.Done::new);
  }
}
