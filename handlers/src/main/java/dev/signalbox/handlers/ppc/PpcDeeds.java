package dev.signalbox.handlers.ppc;

import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.action.Deed;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** They are told words, which Java has no type for: their shapes are the catalogue's. */
@Factory
final class PpcDeeds {
  @Singleton
  Deed account() {
    return Deed.worded(Shapes.planned().find("account.check").orElseThrow(), AccountCheck::of);
  }

  @Singleton
  Deed sheet(CommandSheet sheet) {
    return Deed.worded(
        Shapes.planned().find("ppc.sheet").orElseThrow(),
        words -> new CommandSheet.Entry(sheet, words));
  }
}
