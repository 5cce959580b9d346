package dev.signalbox.integrations.probes;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import jakarta.inject.Singleton;

@InEarnest
@Singleton
final class WebResolvers implements Resolvers {
  private final PlainDns plain;
  private final SecureDns secure;

  WebResolvers(PlainDns plain, SecureDns secure) {
    this.plain = plain;
    this.secure = secure;
  }

  @Override
  public Asked<Resolved> ask(Connection.Resolver resolver, Question question) {
    return plain.ask(resolver, question);
  }

  @Override
  public Asked<Resolved> ask(Connection.Doh resolver, Question question) {
    return secure.ask(resolver, question);
  }
}
