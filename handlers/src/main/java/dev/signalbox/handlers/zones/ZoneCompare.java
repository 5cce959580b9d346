package dev.signalbox.handlers.zones;

import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Looks;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.calls.Asked;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;

/** {@code zone.compare}: what a zone serves against what was written down. */
@Singleton
final class ZoneCompare implements Looks<ZoneCompare.Wanted, ZoneCompare.Compared> {
  private final Registers registers;
  private final Copyist copyist;

  ZoneCompare(Registers registers, Copyist copyist) {
    this.registers = registers;
    this.copyist = copyist;
  }

  @Introspected
  record Wanted(ZoneName zone) {}

  @Introspected
  record Compared(String summary) {}

  @Override
  public About<Wanted, Compared> about() {
    return new About<>(
        "zone.compare",
        Effect.READ,
        "compare the records of ${zone} with their file",
        Traits.NONE,
        Wanted.class,
        Compared.class);
  }

  @Override
  public Outcome<Compared> perform(Turn<Wanted> turn) {
    Asked<Copies> copies = registers.of(turn.errand(), turn.arguments().zone()).then(copyist::of);
    return Ways.on(
        copies,
        both ->
            new Outcome.Done<>(
                new Compared(
                    both.drift().map(Drift::says).orElse("they were never written down"))));
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    return "compare the records of %s in the page of whoever keeps it with the file that was written last"
        .formatted(turn.arguments().zone());
  }
}
