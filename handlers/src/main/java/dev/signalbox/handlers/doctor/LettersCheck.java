package dev.signalbox.handlers.doctor;

import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Letters.Undelivered;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Messages that Slack would not take: somebody waits for them in vain. */
@Singleton
final class LettersCheck implements Check {
  private static final int TOLD = 5;

  private final Letters letters;

  LettersCheck(Letters letters) {
    this.letters = letters;
  }

  @Override
  public String about() {
    return "letters";
  }

  @Override
  public Finding look() {
    List<Undelivered> lost;
    try {
      lost = letters.undelivered();
    } catch (RuntimeException away) {
      return Unasked.FOR_THE_DATABASE;
    }
    return lost.isEmpty()
        ? new Finding.Well("none that Slack would not take")
        : new Finding.Mind(
            "%d never arrived: %s".formatted(lost.size(), errors(lost)),
            "mend those places (the channels' line says how); a letter is not sent again");
  }

  /** Like "2 × not_in_channel (C0OPS)", the most frequent first. */
  private static String errors(List<Undelivered> lost) {
    Map<String, Long> counted =
        lost.stream()
            .map(it -> "%s (%s)".formatted(it.error(), it.addressee()))
            .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
    return counted.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(TOLD)
        .map(it -> "%d × %s".formatted(it.getValue(), it.getKey()))
        .collect(Collectors.joining(", "));
  }
}
