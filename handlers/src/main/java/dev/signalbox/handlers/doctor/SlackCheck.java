package dev.signalbox.handlers.doctor;

import dev.signalbox.integrations.chat.Mishaps;
import dev.signalbox.integrations.chat.Mishaps.Mishap;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** How Slack has treated our calls lately. */
@Singleton
final class SlackCheck implements Check {
  private static final Duration LATELY = Duration.ofHours(1);
  private static final int TOLD = 5;

  private final Mishaps mishaps;

  SlackCheck(Mishaps mishaps) {
    this.mishaps = mishaps;
  }

  @Override
  public String about() {
    return "slack";
  }

  @Override
  public Sight sight() {
    return Sight.SERVING;
  }

  @Override
  public Finding look() {
    List<Mishap> lately = mishaps.within(LATELY);
    if (!lately.isEmpty()) {
      return new Finding.Mind(
          "%d calls in the last hour did not go well: %s".formatted(lately.size(), newest(lately)),
          "read the log for them; `later` and `unknown` are tried again by themselves");
    }
    return mishaps.all() == 0
        ? new Finding.Well("every call went well since the start")
        : new Finding.Well(
            "every call of the last hour went well; %d did not since the start"
                .formatted(mishaps.all()));
  }

  private static String newest(List<Mishap> lately) {
    return lately.stream()
        .map(it -> "%s %s".formatted(it.method(), it.outcome()))
        .distinct()
        .limit(TOLD)
        .collect(Collectors.joining(", "));
  }
}
