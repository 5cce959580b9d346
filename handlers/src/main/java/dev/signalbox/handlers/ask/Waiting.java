package dev.signalbox.handlers.ask;

import static java.util.stream.Collectors.joining;

import dev.signalbox.config.people.GroupName;
import dev.signalbox.handlers.halt.Blocked;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What waits for whom in an estate: for each the oldest first. */
@Singleton
public final class Waiting {
  private final AskRows rows;

  Waiting(AskRows rows) {
    this.rows = rows;
  }

  /**
   * An ask that is open.
   *
   * @param letter the key of the message that asks
   */
  public record Open(String whom, Words line, String letter) {}

  public List<Open> of(String estate) {
    return rows.openIn(estate).stream()
        .map(it -> new Open(whom(it), line(it), it.letter()))
        .sorted(Comparator.comparing(Open::whom))
        .toList();
  }

  /** For how long runs stood for whom between the two, most first. */
  public List<Blocked> blocked(String estate, Instant since, Instant until) {
    return rows.blocked(estate, since, until);
  }

  private static Words line(AskRow ask) {
    return Words.empty()
        .code(ask.run())
        .and(" waits for %s since ".formatted(whom(ask)))
        .moment(ask.openedAt())
        .and(ask.words().says().isEmpty() ? "" : ": " + ask.words().gist());
  }

  static String whom(AskRow ask) {
    List<GroupName> groups = ask.kind() == AskKind.CONFIRMATION ? List.of() : ask.words().groups();
    return groups.isEmpty()
        ? ask.requester()
        : groups.stream().map(GroupName::value).collect(joining(" and "));
  }
}
