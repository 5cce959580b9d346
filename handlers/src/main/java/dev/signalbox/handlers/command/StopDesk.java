package dev.signalbox.handlers.command;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.handlers.gate.GuardCommand;
import dev.signalbox.handlers.guard.EmergencyStop;
import dev.signalbox.handlers.guard.EmergencyStop.Resumed;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The red button, and the way back from it. It is pressed anywhere, and heard in public. */
@Singleton
class StopDesk {
  private static final String NOTHING = "Nothing was changed";

  private final EmergencyStop stop;
  private final KeyHolders keyHolders;
  private final Installation installation;
  private final Letters letters;
  private final Sentry sentry;

  StopDesk(
      EmergencyStop stop,
      KeyHolders keyHolders,
      Installation installation,
      Letters letters,
      Sentry sentry) {
    this.stop = stop;
    this.keyHolders = keyHolders;
    this.installation = installation;
    this.letters = letters;
    this.sentry = sentry;
  }

  @Transactional
  Message stop(String given, Visit visit) {
    return sentry
        .refused(GuardCommand.STOP_EVERYTHING, visit)
        .map(no -> no.message(NOTHING))
        .orElseGet(() -> stopped(given, visit));
  }

  private Message stopped(String given, Visit visit) {
    String reason = given.isEmpty() ? "no reason given" : given;
    if (!stop.stop(visit.person(), reason)) {
      return Message.of(
          stop.now()
              .map(it -> "Everything stands already: " + it.refused().because() + ".")
              .orElse("Everything stood when you said so and goes on by now; stop it again."));
    }
    tell(
        visit,
        Words.of(":octagonal_sign: ")
            .person(visit.asker())
            .and(
                " stopped everything: "
                    + reason
                    + ". Runs stand before their next change; none begins.")
            .and(" To go on, two people type ")
            .code("/ops resume-everything"));
    return Message.of(
        "Everything is stopped: nothing is begun, decided or changed until two people of "
            + keyHolders.names()
            + " type `/ops resume-everything`.");
  }

  @Transactional
  Message resume(Visit visit) {
    return sentry
        .refused(GuardCommand.RESUME_EVERYTHING, visit)
        .map(no -> no.message(NOTHING))
        .orElseGet(() -> counted(visit, stop.resume(visit.person())));
  }

  private Message counted(Visit visit, Resumed resumed) {
    return switch (resumed) {
      case Resumed.NOT_STOPPED -> Message.of("Nothing is stopped.");
      case Resumed.WAITS_FOR_ANOTHER -> {
        tell(visit, wanted(visit));
        yield Message.of(
            "Your yes counts. Another of " + keyHolders.names() + " has to say so, too.");
      }
      case Resumed.GOES_ON -> {
        tell(visit, Words.of(":large_green_circle: What was stopped may go on, say two people."));
        yield Message.of(
            "It may go on. Runs that stand stay so until somebody retries them: `/ops runs`.");
      }
    };
  }

  private Words wanted(Visit visit) {
    return Words.empty()
        .person(visit.asker())
        .and(
            " wants everything to go on. Another of "
                + keyHolders.names()
                + " has 15 minutes to type ")
        .code("/ops resume-everything");
  }

  /** Where it was typed; from anywhere else, in every channel that people.yml lists. */
  private void tell(Visit visit, Words words) {
    Collection<ChannelId> listed = installation.current().people().channels().values();
    visit
        .channel()
        .filter(listed::contains)
        .<Collection<ChannelId>>map(List::of)
        .orElse(listed)
        .forEach(
            channel ->
                letters.put(
                    new Letter(
                        "stop/" + UUID.randomUUID(),
                        Letter.Worth.ASK,
                        new Letter.Addressee.InChannel(channel),
                        Message.of(words),
                        Letter.Way.PLAIN.asked(visit.asker()))));
  }
}
