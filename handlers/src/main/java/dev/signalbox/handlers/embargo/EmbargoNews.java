package dev.signalbox.handlers.embargo;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.people.ChannelId;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Everybody who may start something hears what is frozen: where it could be started. */
@Singleton
class EmbargoNews {
  /** Asked for late: an action is there before the configuration that names it. */
  private final Provider<Installation> installation;

  private final Letters letters;

  EmbargoNews(Provider<Installation> installation, Letters letters) {
    this.installation = installation;
    this.letters = letters;
  }

  void raised(Embargo embargo) {
    tell(
        embargo,
        Words.of(":snowflake: ")
            .bold(embargo.by())
            .and(" froze changes to %s until ".formatted(title(embargo)))
            .moment(embargo.until())
            .and(
                ": %s. Nothing is started; runs stand before their next change."
                    .formatted(embargo.reason())));
  }

  void wished(Embargo embargo, String person) {
    tell(
        embargo,
        Words.empty()
            .bold(person)
            .and(
                " wants to lift the embargo on %s that %s raised. Somebody else has 15 minutes to type "
                    .formatted(title(embargo), embargo.by()))
            .code(command(embargo)));
  }

  void stands(Embargo embargo, boolean late) {
    tell(
        embargo,
        Words.of(":snowflake: Changes to %s are still frozen by ".formatted(title(embargo)))
            .bold(embargo.by())
            .and(late ? ", past its time, which was " : ", until ")
            .moment(embargo.until())
            .and(": %s. Lift it with ".formatted(embargo.reason()))
            .code(command(embargo)));
  }

  void lifted(Embargo embargo, String person) {
    tell(
        embargo,
        Words.of(
                ":large_green_circle: The embargo on %s is lifted (%s), says "
                    .formatted(title(embargo), embargo.reason()))
            .bold(person)
            .and(". Runs that stand stay so until somebody retries them: ")
            .code("/ops runs"));
  }

  private void tell(Embargo embargo, Words words) {
    for (ChannelId channel : installation.get().channels(embargo.estate())) {
      letters.put(
          new Letter(
              "embargo/" + UUID.randomUUID(),
              Letter.Worth.END,
              new Letter.Addressee.InChannel(channel),
              Message.of(words),
              Letter.Way.PLAIN));
    }
  }

  private String title(Embargo embargo) {
    return estate(embargo).map(it -> it.about().title()).orElse(embargo.estate());
  }

  private Optional<Estate> estate(Embargo embargo) {
    return installation.get().current().estate(embargo.estate());
  }

  private static String command(Embargo embargo) {
    return "/ops embargo lift %s %d".formatted(embargo.estate(), embargo.number());
  }
}
