package dev.signalbox.handlers.component;

import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Looking;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Deeds that are told words: shaped by the catalogue. */
@Factory
final class ComponentDeeds {
  @Singleton
  Deed addressCheck(AddressCheck address) {
    return Deed.worded(
        Shapes.planned().find("address.check").orElseThrow(),
        words ->
            new Looking(
                () -> address.check(words),
                "see that %s is an official address of ours, and that its /health answers 200"
                    .formatted(words.arguments().get("url"))));
  }
}
