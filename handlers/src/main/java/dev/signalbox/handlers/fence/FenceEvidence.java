package dev.signalbox.handlers.fence;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Whether a site must not be used. Of one that may be, there is nothing to say. */
@Singleton
final class FenceEvidence implements Evidence {
  private static final DateTimeFormatter SINCE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm VV", Locale.ENGLISH);

  private final Fences fences;

  FenceEvidence(Fences fences) {
    this.fences = fences;
  }

  @Override
  public Kind kind() {
    return Kind.FENCE;
  }

  @Override
  public List<Clue> of(Estate estate, String environment) {
    return fences.of(estate.name().value()).stream()
        .filter(it -> it.environment().equals(environment))
        .map(it -> Clue.odd(it.site(), says(estate, it)))
        .toList();
  }

  private static String says(Estate estate, Fence fence) {
    return "fenced since %s by run %s; `%s` once it is rebuilt"
        .formatted(
            SINCE.format(fence.since().atZone(estate.about().zone())),
            fence.run(),
            fence.command());
  }
}
