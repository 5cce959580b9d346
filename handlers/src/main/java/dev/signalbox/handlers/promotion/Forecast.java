package dev.signalbox.handlers.promotion;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How much would change, as its tool has printed it for each part: the sum of them. */
record Forecast(long add, long change, long destroy) {
  private static final Pattern PLAN =
      Pattern.compile("Plan: (\\d{1,9}) to add, (\\d{1,9}) to change, (\\d{1,9}) to destroy");
  private static final Pattern NOTHING = Pattern.compile("(?m)\\bNo changes\\.");

  /** Empty where no part says anything. */
  static Optional<Forecast> read(String printed) {
    List<Forecast> parts = PLAN.matcher(printed).results().map(Forecast::of).toList();
    return parts.isEmpty() && !NOTHING.matcher(printed).find()
        ? Optional.empty()
        : Optional.of(parts.stream().reduce(new Forecast(0, 0, 0), Forecast::plus));
  }

  private static Forecast of(MatchResult part) {
    return new Forecast(
        Long.parseLong(part.group(1)),
        Long.parseLong(part.group(2)),
        Long.parseLong(part.group(3)));
  }

  private Forecast plus(Forecast more) {
    return new Forecast(add + more.add, change + more.change, destroy + more.destroy);
  }

  String says() {
    String sum = "%d to add, %d to change, %d to destroy".formatted(add, change, destroy);
    return destroy == 0
        ? sum
        : ":rotating_light: " + sum.replaceFirst("\\d+ to destroy", destroy + " TO DESTROY");
  }
}
