package dev.signalbox.integrations.commands;

import dev.signalbox.integrations.hosts.Printed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What standing.sh tells. */
final class Told {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}");

  private Told() {}

  static Optional<Standing> standing(Printed printed) {
    List<Long> numbers =
        printed.more().stream()
            .filter(it -> NUMBER.matcher(it).matches())
            .map(Long::valueOf)
            .toList();
    return switch (printed.word()) {
      case "none" -> Optional.of(new Standing.NotStarted());
      case "running" -> began(numbers).map(Standing.Running::new);
      case "vanished" -> began(numbers).map(Standing.Vanished::new);
      case "finished" -> finished(numbers, printed.body());
      default -> Optional.empty();
    };
  }

  private static Optional<Instant> began(List<Long> numbers) {
    return numbers.size() == 1
        ? Optional.of(Instant.ofEpochSecond(numbers.getFirst()))
        : Optional.empty();
  }

  private static Optional<Standing> finished(List<Long> numbers, String tail) {
    return numbers.size() == 3
        ? Optional.of(
            new Standing.Finished(
                numbers.get(0).intValue(),
                tail.strip(),
                Duration.ofSeconds(Math.max(0, numbers.get(1) - numbers.get(2)))))
        : Optional.empty();
  }
}
