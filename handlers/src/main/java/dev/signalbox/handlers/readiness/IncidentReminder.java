package dev.signalbox.handlers.readiness;

import dev.signalbox.integrations.durable.Kind;
import dev.signalbox.integrations.durable.KindName;
import jakarta.inject.Singleton;

/** An incident is spoken about until somebody says that it is over. */
@Singleton
final class IncidentReminder implements Kind {
  static final KindName NAME = new KindName("incident");

  private final Incidents incidents;

  IncidentReminder(Incidents incidents) {
    this.incidents = incidents;
  }

  @Override
  public KindName name() {
    return NAME;
  }

  @Override
  public Next run(String key) {
    return incidents
        .attend(Long.parseLong(key))
        .<Next>map(Next.Again::new)
        .orElseGet(Next.Done::new);
  }
}
