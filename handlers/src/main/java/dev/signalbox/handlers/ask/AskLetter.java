package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.roster.Rosters;
import dev.signalbox.handlers.run.Owners;
import dev.signalbox.handlers.run.RunId;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps the message of an ask as the ask is; reminders are messages of their own, or none heard.
 */
@Singleton
final class AskLetter {
  private final Letters letters;
  private final VoteRows votes;
  private final Rosters rosters;
  private final Owners owners;

  AskLetter(Letters letters, VoteRows votes, Rosters rosters, Owners owners) {
    this.letters = letters;
    this.votes = votes;
    this.rosters = rosters;
    this.owners = owners;
  }

  /** What is over reminds nobody, not even after Slack was away. */
  void show(AskRow ask) {
    if (ask.state() != AskState.OPEN) {
      withdrawReminders(ask);
      withdrawEnd(ask);
      letters.withdraw(alarm(ask));
    }
    put(ask.letter(), ask, message(ask), way(ask, true));
  }

  Message message(AskRow ask) {
    return new AskMessage(ask, votes(ask), called(ask, Set.of())).message();
  }

  /** Calls those who have not answered yet; one that has not left is not followed by another. */
  void remind(AskRow ask) {
    withdrawReminders(ask);
    Words words = calling(ask, Words.of(still(ask)).and(ask.words().gist()));
    Words led = Signpost.of(ask.words()).map(words.and("\n")::and).orElse(words);
    put(reminder(ask, ask.reminders() + 1), ask, Message.of(led), way(ask, false));
  }

  /** Calls others than those who are asked; what has not reached these by now need not. */
  void escalate(AskRow ask, Words alarm, List<GroupName> others) {
    withdrawReminders(ask);
    Words words = new Electorate(rosters.now()).of(others, Set.of()).after(alarm);
    put(alarm(ask), ask, Message.of(words), way(ask, false));
  }

  private static String alarm(AskRow ask) {
    return ask.letter() + "/escalation";
  }

  private static String still(AskRow ask) {
    return switch (ask.kind()) {
      case APPROVAL, DECISION, TASK, CONFIRMATION -> ":bell: Still waiting: ";
      case WINDOW -> ":bell: Still open: ";
      case FOLLOW_UP -> ":bell: Due: ";
    };
  }

  private Words calling(AskRow ask, Words words) {
    return called(ask, voters(ask)).after(words);
  }

  /** Near its limit: shall it end, or last longer? */
  void askEnd(AskRow ask, Instant limit) {
    Words words =
        Words.of(":bell: ")
            .bold(ask.words().gist())
            .and(" comes to its limit ")
            .moment(limit)
            .and(AskMessage.ahead(ask.words()));
    put(end(ask, ask.until().orElseThrow()), ask, Message.of(calling(ask, words)), way(ask, false));
  }

  /** What was asked about an end that is no longer the end. */
  void withdrawEnd(AskRow ask) {
    Optional.ofNullable(ask.askedEnd()).ifPresent(it -> letters.withdraw(end(ask, it)));
  }

  private static String end(AskRow ask, Instant end) {
    return "%s/end/%d".formatted(ask.letter(), end.getEpochSecond());
  }

  private void withdrawReminders(AskRow ask) {
    for (int reminder = 1; reminder <= ask.reminders(); reminder++) {
      letters.withdraw(reminder(ask, reminder));
    }
  }

  private static String reminder(AskRow ask, int which) {
    return ask.letter() + "/" + which;
  }

  /** A question of somebody who is asked, to whoever owns the run. */
  void askBack(AskRow ask, String person, String question) {
    Words words =
        Words.of(":speech_balloon: ")
            .bold(person)
            .and(" asks before answering: %s ".formatted(question))
            .person(new UserId(ask.requesterId()));
    put(ask.letter() + "/" + UUID.randomUUID(), ask, Message.of(words), way(ask, false));
  }

  List<Vote> votes(AskRow ask) {
    return votes.findByAskOrderByAt(ask.id()).stream().map(VoteRow::vote).toList();
  }

  /** Who has made a window longer can still end it. */
  private Set<String> voters(AskRow ask) {
    Set<String> voters = new HashSet<>();
    if (ask.kind() != AskKind.WINDOW) {
      votes(ask).forEach(it -> voters.add(it.person()));
    }
    return voters;
  }

  private Called called(AskRow ask, Set<String> answered) {
    if (ask.kind() == AskKind.CONFIRMATION) {
      return Called.only(new UserId(ask.requesterId()));
    }
    Set<String> without = new HashSet<>(answered);
    List<GroupName> groups = ask.words().groups();
    if (ask.kind() == AskKind.APPROVAL) {
      without.addAll(owners.of(ask.run()));
      groups = new Tally(ask.words(), votes(ask)).missing(AskKind.APPROVED);
    }
    return new Electorate(rosters.now()).of(groups, without);
  }

  private void put(String key, AskRow ask, Message message, Letter.Way way) {
    letters.put(
        new Letter(
            key,
            Letter.Worth.ASK,
            new Letter.Addressee.InChannel(new ChannelId(ask.channel())),
            message,
            way));
  }

  private static Letter.Way way(AskRow ask, boolean broadcast) {
    return new Letter.Way(
        Optional.of(new RunId(ask.run()).card()),
        broadcast,
        Optional.of(new UserId(ask.requesterId())));
  }
}
