package dev.signalbox.handlers.command;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.handlers.guard.Reception;
import dev.signalbox.handlers.guard.Standing;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Recognises who comes in, and has ready what they may read and say. */
@Singleton
final class Lobby {
  private final Installation installation;
  private final AtomicReference<Menus> menus;
  private final Readers readers = new Readers();

  Lobby(Installation installation) {
    this.installation = installation;
    this.menus = new AtomicReference<>(new Menus(installation.current()));
  }

  /** Empty for a stranger. */
  Optional<Visit> visit(SlackId who, Optional<ChannelId> channel) {
    var configuration = installation.current();
    return switch (new Reception(configuration.people()).recognise(who, channel)) {
      case Standing.Stranger _ -> Optional.empty();
      case Standing.Known(var caller) ->
          Optional.of(new Visit(caller, who.user(), menus(configuration).of(caller), channel));
    };
  }

  private Menus menus(Configuration configuration) {
    return menus.updateAndGet(it -> it.areOf(configuration) ? it : new Menus(configuration));
  }

  Message stranger(SlackId who) {
    return WhoAmI.stranger(who, installation.current().people().team().value());
  }

  Parsed understand(Visit visit, String text) {
    return new Grammar(visit.menu(), readers).parse(text);
  }
}
