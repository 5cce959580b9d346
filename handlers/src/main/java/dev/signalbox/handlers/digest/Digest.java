package dev.signalbox.handlers.digest;

import static java.util.stream.Collectors.joining;

import dev.signalbox.handlers.run.Balance;
import dev.signalbox.handlers.run.Spent;
import dev.signalbox.integrations.chat.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The last seven days beside the seven before, in a few lines. Pure. */
public record Digest(Week week, Week before) {
  private static final int CAUSES = 4;

  /** In a few words without an end. */
  public String headline() {
    return "%s ended in the last seven days, %d in the seven before"
        .formatted(runs(week.ended()), before.ended());
  }

  private static String runs(long count) {
    return switch (Math.toIntExact(count)) {
      case 0 -> "no run";
      case 1 -> "one run";
      default -> count + " runs";
    };
  }

  public List<Words> lines() {
    List<Words> lines = new ArrayList<>();
    if (week.ended() > 0) {
      lines.add(Words.empty().bold("Ends").and(": " + ends()));
    }
    if (week.runs().took().runs() > 0) {
      lines.add(Words.empty().bold("From start to end").and(": " + lasted()));
      lines.add(Words.empty().bold("Whose time").and(": " + time()));
    }
    if (!week.blocked().isEmpty()) {
      lines.add(Words.empty().bold("What runs stood for").and(": " + stood()));
    }
    if (!week.runs().tried().isEmpty()) {
      lines.add(Words.empty().bold("Tried again most").and(": " + tried()));
    }
    return lines;
  }

  private String ends() {
    return week.runs().ended().stream()
        .map(it -> "%d %s".formatted(it.runs(), it.outcome()))
        .collect(joining(", "));
  }

  private String lasted() {
    Balance.Took took = week.runs().took();
    String then =
        before.runs().took().runs() == 0
            ? ""
            : " (%s the week before)".formatted(told(before.runs().took().middle()));
    return "%s in the middle%s, %s the longest"
        .formatted(told(took.middle()), then, told(took.longest()));
  }

  private String time() {
    Balance.Took took = week.runs().took();
    String then =
        before.runs().took().runs() == 0
            ? ""
            : ", %d %% the week before".formatted(before.peoplesShare());
    return "%s the machines', %s people's: %d %%%s"
        .formatted(told(took.machine()), told(took.people()), week.peoplesShare(), then);
  }

  private String stood() {
    String most =
        week.blocked().stream()
            .limit(CAUSES)
            .map(it -> "%s %s".formatted(told(it.seconds()), it.cause()))
            .collect(joining(", "));
    return "%s; %s in all, %s the week before"
        .formatted(most, told(week.allBlocked()), told(before.allBlocked()));
  }

  private String tried() {
    return week.runs().tried().stream()
        .map(it -> "%s %s".formatted(it.does(), it.times() == 1 ? "once" : it.times() + " times"))
        .collect(joining(", "));
  }

  private static String told(double seconds) {
    return Spent.told(Duration.ofSeconds(Math.round(seconds)));
  }
}
