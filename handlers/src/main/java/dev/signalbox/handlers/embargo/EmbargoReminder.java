package dev.signalbox.handlers.embargo;

import dev.signalbox.integrations.durable.Kind;
import dev.signalbox.integrations.durable.KindName;
import jakarta.inject.Singleton;

/** A forgotten embargo is worse than none: it is spoken about until it is lifted. */
@Singleton
final class EmbargoReminder implements Kind {
  static final KindName NAME = new KindName("embargo");

  private final Embargoes embargoes;

  EmbargoReminder(Embargoes embargoes) {
    this.embargoes = embargoes;
  }

  @Override
  public KindName name() {
    return NAME;
  }

  @Override
  public Next run(String key) {
    return embargoes
        .attend(Long.parseLong(key))
        .<Next>map(Next.Again::new)
        .orElseGet(Next.Done::new);
  }
}
