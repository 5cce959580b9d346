package dev.signalbox.handlers.readiness;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.handlers.run.RunId;
import dev.signalbox.handlers.run.Runs;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** What is said of incidents, where their runs are told: the run's own thread is the time line. */
@Singleton
class IncidentNews {
  /** Asked for late: runs know all actions, and an action opens incidents. */
  private final Provider<Runs> runs;

  private final Letters letters;

  IncidentNews(Provider<Runs> runs, Letters letters) {
    this.runs = runs;
    this.letters = letters;
  }

  ChannelId place(String run) {
    return runs.get().find(run).orElseThrow().requester().channel();
  }

  /** In the thread of its run, and seen by the channel as well. */
  void opened(Incident incident, ChannelId place, String key) {
    Words words =
        Words.of(":rotating_light: ")
            .bold(incident.title())
            .and("\nOpened by %s, ".formatted(incident.openedBy()))
            .moment(incident.openedAt())
            .and(". This thread is its time line: write down here what you see and do.")
            .and(" When it is over: ")
            .code(incident.command());
    put(key, place, words, Optional.of(new RunId(incident.run()).card()));
  }

  void stands(IncidentRow row) {
    Incident incident = row.told();
    Words words =
        Words.of(":rotating_light: ")
            .bold(incident.title())
            .and("\nStill open, since ")
            .moment(incident.openedAt())
            .and("; what is done about it: ")
            .code("/ops run " + incident.run())
            .and(". When it is over: ")
            .code(incident.command());
    put(fresh(incident), row.place(), words, Optional.empty());
  }

  void closed(IncidentRow row, String person, String why) {
    Incident incident = row.told();
    Words words =
        Words.of(":large_green_circle: ")
            .bold(incident.title())
            .and("\nIt is over, says ")
            .bold(person)
            .and(why.isBlank() ? "." : ": " + why);
    put(fresh(incident), row.place(), words, Optional.empty());
  }

  private static String fresh(Incident incident) {
    return "incident/%d/%s".formatted(incident.number(), UUID.randomUUID());
  }

  private void put(String key, ChannelId place, Words words, Optional<String> under) {
    letters.put(
        new Letter(
            key,
            Letter.Worth.END,
            new Letter.Addressee.InChannel(place),
            Message.of(words),
            new Letter.Way(under, under.isPresent(), Optional.empty())));
  }
}
