package dev.signalbox.handlers.watch;

import dev.signalbox.integrations.durable.Kind;
import dev.signalbox.integrations.durable.KindName;
import jakarta.inject.Singleton;

/** Each report is work that never ends, for as long as the file of its estate has it. */
@Singleton
final class ReportWork implements Kind {
  static final KindName NAME = new KindName("report");

  private final Rounds rounds;

  ReportWork(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public KindName name() {
    return NAME;
  }

  @Override
  public Next run(String key) {
    return rounds.attend(key).<Next>map(Next.Again::new).orElseGet(Next.Done::new);
  }
}
