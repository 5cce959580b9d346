package dev.signalbox.handlers.run;

import dev.signalbox.handlers.run.Rescue.Held;
import dev.signalbox.handlers.run.Rewind.Mark;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a disturbed run comes to a good end: by itself, by another try, and by giving it up. */
record Salvage(Yard yard, Expedition.Leave from, Haul haul) {

  /** In the words of the page; an end that is not {@code usual} is named. */
  String told(String usual) {
    haul.goOn();
    Rescue rescue = new Rescue(yard.region, haul);
    Optional<Mark> held = rescue.isHeld() ? Optional.of(yard.rewind.mark()) : Optional.empty();
    rescue.bring();
    String end = yard.judged(from, haul);
    held.ifPresent(this::givenUp);
    String way =
        rescue.holds().isEmpty()
            ? "by itself"
            : rescue.holds().stream().map(Salvage::told).collect(Collectors.joining(", then "));
    return end.equals(usual) ? way : "%s → %s".formatted(way, end);
  }

  /** The same moment once more, and now somebody presses Abort, if the card lets them. */
  private void givenUp(Mark held) {
    yard.rewind.to(held);
    Rescue.calm(yard.region);
    Rescue rescue = new Rescue(yard.region, haul);
    if (rescue.abort()) {
      rescue.bring();
      yard.judged(from, haul);
    }
    yard.rewind.forget(held);
  }

  private static String told(Held held) {
    return "%s: %s".formatted(kind(held.why()), held.press());
  }

  /** As the page calls it. */
  private static String kind(String why) {
    if (why.contains("PARTIAL")) {
      return "half done";
    }
    if (why.contains("nobody can tell")) {
      return "unknown";
    }
    if (why.contains("for 5 minutes")) {
      return "unsure";
    }
    return why.contains("nobody answered") ? "no answer" : "refused";
  }
}
