package dev.signalbox.handlers.promotion;

import dev.signalbox.config.type.Measure;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far the image here is behind the one that a branch names. Pure.
 *
 * @param commits empty where nobody keeps them
 */
record Lag(String here, String head, Optional<Integer> commits) {
  String says(String branch) {
    return here.equals(head) ? "not behind " + branch : other(branch);
  }

  private String other(String branch) {
    Optional<Duration> time = time();
    if (time.filter(Duration::isNegative).isPresent()) {
      return "newer than %s of %s".formatted(head, branch);
    }
    String behind =
        Stream.concat(
                commits.stream().map(it -> it == 1 ? "1 commit" : it + " commits"),
                time.stream().map(Measure::written))
            .collect(Collectors.joining(" and "));
    return behind.isEmpty()
        ? "not %s, which %s names".formatted(head, branch)
        : "%s behind %s of %s".formatted(behind, head, branch);
  }

  private Optional<Duration> time() {
    return Stamp.of(here)
        .flatMap(was -> Stamp.of(head).map(is -> Duration.between(was.made(), is.made())));
  }
}
