package dev.signalbox.handlers.calendar;

import dev.signalbox.integrations.durable.Kind;
import dev.signalbox.integrations.durable.KindName;
import jakarta.inject.Singleton;

/** Each procedure with a clock is work that never ends, for as long as its file has one. */
@Singleton
final class StartWork implements Kind {
  static final KindName NAME = new KindName("start");

  private final Almanac almanac;

  StartWork(Almanac almanac) {
    this.almanac = almanac;
  }

  @Override
  public KindName name() {
    return NAME;
  }

  @Override
  public Next run(String key) {
    return almanac.attend(key).<Next>map(Next.Again::new).orElseGet(Next.Done::new);
  }
}
