package dev.signalbox.handlers.ppc;

import dev.signalbox.config.estate.StackName;
import dev.signalbox.handlers.action.Deed;
import java.util.Optional;

/**
 * What people are about to type themselves.
 *
 * @param name of the stack, as it would be
 * @param ground where there is none, it is there already
 */
record Handiwork(String name, Optional<Ground> ground) {
  static Handiwork of(Deed.Words words) {
    return new Handiwork(
        "%s-ppc-%s".formatted(said(words, "organisation"), said(words, "suffix")),
        Optional.ofNullable(words.arguments().get("region"))
            .map(it -> new Ground(it, said(words, "account"))));
  }

  private static String said(Deed.Words words, String argument) {
    return words.arguments().getOrDefault(argument, "");
  }

  /** Empty where no stack can have that name. */
  Optional<StackName> stack() {
    return StackName.read(name);
  }

  boolean isNew() {
    return ground.isPresent();
  }

  String says() {
    return isNew() ? "stand up " + name : "update %s by hand".formatted(name);
  }
}
