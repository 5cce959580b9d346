package dev.signalbox.handlers.ppc;

import dev.signalbox.config.estate.StackName;
import dev.signalbox.handlers.action.Deed;
import java.util.Optional;

/**
 * What people are about to type themselves.
 *
 * @param name of the stack, as it would be
 * @param region where there is none, it is there already
 */
record Handiwork(String name, Optional<String> region) {
  static Handiwork of(Deed.Words words) {
    return new Handiwork(
        "%s-ppc-%s"
            .formatted(
                words.arguments().getOrDefault("organisation", ""),
                words.arguments().getOrDefault("suffix", "")),
        Optional.ofNullable(words.arguments().get("region")));
  }

  /** Empty where no stack can have that name. */
  Optional<StackName> stack() {
    return StackName.read(name);
  }

  boolean isNew() {
    return region.isPresent();
  }

  String says() {
    return isNew() ? "stand up " + name : "update %s by hand".formatted(name);
  }
}
