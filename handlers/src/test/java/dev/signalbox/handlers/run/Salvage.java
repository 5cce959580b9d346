package dev.signalbox.handlers.run;

import dev.signalbox.handlers.run.Rescue.Held;
import dev.signalbox.handlers.run.Rewind.Mark;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a disturbed run comes to a good end: by itself, by another try, and by giving it up. */
record Salvage(Yard yard, Expedition.Leave from, Haul haul) {

  /** In the words of the page; an end that is not {@code usual} is named. */
  String told(String usual) {
    haul.goOn();
    Rescue rescue = new Rescue(yard.region, haul);
    Optional<Mark> held = rescue.isHeld() ? Optional.of(yard.rewind.mark()) : Optional.empty();
    String way = brought(rescue, usual);
    String other = held.flatMap(it -> putBack(it, usual)).map("; "::concat).orElse("");
    held.ifPresent(this::givenUp);
    held.ifPresent(yard.rewind::forget);
    return way + other;
  }

  /** The same where somebody does what that step would do, and says so; empty: it never stands. */
  Optional<String> told(String usual, Handwork work, Function<String, Handwork> more) {
    haul.goOn();
    Rescue rescue = new Rescue(yard.region, haul);
    if (!rescue.isHeld() || !isDone(work, rescue)) {
      return Optional.empty();
    }
    haul.goOn();
    while (waitsForHands()) {
      isDone(learnt(more), rescue);
      haul.goOn();
    }
    return Optional.of(brought(rescue, usual));
  }

  private boolean isDone(Handwork work, Rescue rescue) {
    Rescue.calm(yard.region);
    work.isDone();
    return rescue.press(Said.Way.BY_HAND, "Done by hand", work::said);
  }

  /** What was done by hand is taken back by hand. */
  private boolean waitsForHands() {
    return haul.view().trouble().filter(it -> it.contains("take it back by hand")).isPresent();
  }

  private Handwork learnt(Function<String, Handwork> more) {
    Mark now = yard.rewind.mark();
    String step = yard.track().the(Handing.class).held(haul.standing()).orElseThrow().step();
    Handwork work = more.apply(step);
    yard.rewind.to(now);
    yard.rewind.forget(now);
    return work;
  }

  private String brought(Rescue rescue, String usual) {
    rescue.bring();
    String end = yard.judged(from, haul);
    String way =
        rescue.holds().isEmpty()
            ? "by itself"
            : rescue.holds().stream().map(Salvage::told).collect(Collectors.joining(", then "));
    return end.equals(usual) ? way : "%s → %s".formatted(way, end);
  }

  /** The same moment once more, and somebody wants it as it was before it is tried again. */
  private Optional<String> putBack(Mark held, String usual) {
    Rescue rescue = again(held);
    return rescue.putBack() ? Optional.of(brought(rescue, usual)) : Optional.empty();
  }

  /** And now somebody presses Abort, if the card lets them. */
  private void givenUp(Mark held) {
    Rescue rescue = again(held);
    if (rescue.abort()) {
      rescue.bring();
      yard.judged(from, haul);
    }
  }

  private Rescue again(Mark held) {
    yard.rewind.to(held);
    Rescue.calm(yard.region);
    return new Rescue(yard.region, haul);
  }

  private static String told(Held held) {
    return "%s: %s".formatted(kind(held.why()), held.press());
  }

  /** As the page calls it. */
  private static String kind(String why) {
    if (why.contains("PARTIAL")) {
      return "half done";
    }
    if (why.contains("take it back by hand")) {
      return "done by hand";
    }
    if (why.contains("put back as it was")) {
      return "put back";
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
