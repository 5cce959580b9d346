package dev.signalbox.bot.sandbox.wire;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/** Where bot and workspace find each other: this very process, over loopback. */
@Singleton
public final class Addresses {
  private final BeanProvider<EmbeddedServer> server;
  private final Optional<String> elsewhere;

  /** {@code elsewhere}: a bot that listens in another process than the workspace. */
  Addresses(
      BeanProvider<EmbeddedServer> server,
      @Property(name = "signalbox.sandbox.bot-address") Optional<String> elsewhere) {
    this.server = server;
    this.elsewhere = elsewhere;
  }

  public String base() {
    return "http://127.0.0.1:" + server.get().getPort();
  }

  URI bot() {
    return URI.create(elsewhere.orElseGet(this::base) + "/slack/events");
  }

  String hook(String secret) {
    return base() + "/sandbox/hooks/" + secret;
  }

  public String upload(String file) {
    return base() + "/sandbox/upload/" + file;
  }
}
