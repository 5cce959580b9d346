package dev.signalbox.integrations.pipelines;

import java.util.List;
import java.util.Optional;

/**
 * A job that a test begins with.
 *
 * @param hand it waits for one, when its turn comes
 * @param deploys to which environment
 */
public record Seed(
    String name, Progress progress, List<String> needs, boolean hand, Optional<String> deploys) {
  public Seed {
    needs = List.copyOf(needs);
  }

  static Seed byHand(String name, Progress progress) {
    return new Seed(name, progress, List.of(), true, Optional.empty());
  }

  static Seed after(String name, String other) {
    return new Seed(name, Progress.WAITS_FOR_OTHERS, List.of(other), false, Optional.empty());
  }

  static Seed deployment(String name, String after, String environment) {
    return new Seed(
        name, Progress.WAITS_FOR_OTHERS, List.of(after), false, Optional.of(environment));
  }

  public Seed as(Progress another) {
    return new Seed(name, another, needs, hand, deploys);
  }
}
