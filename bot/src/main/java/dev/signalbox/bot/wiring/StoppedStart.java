package dev.signalbox.bot.wiring;

import dev.signalbox.bot.Beginning;
import dev.signalbox.bot.Operator;
import dev.signalbox.bot.WhenServing;
import dev.signalbox.handlers.run.Comparing;
import dev.signalbox.handlers.run.Comparing.Compared;
import dev.signalbox.handlers.run.Difference;
import dev.signalbox.handlers.standstill.Standstill;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code start --stopped}: everything stands before a port opens and before any work begins. */
@Context
@WhenServing
@Requires(property = Beginning.PROPERTY, value = Beginning.UNDER_THE_STOP)
final class StoppedStart implements ApplicationEventListener<StartupEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(StoppedStart.class);

  private final Standstill standstill;
  private final Comparing comparing;

  StoppedStart(Standstill standstill, Comparing comparing) {
    this.standstill = standstill;
    this.comparing = comparing;
    standstill.begin(Operator.here().person());
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    Compared compared = comparing.compare();
    LOG.warn("under the emergency stop: {}", Standstill.found(compared));
    compared.differences().stream().map(Difference::sentence).forEach(it -> LOG.warn("{}", it));
    standstill.tell(compared);
  }
}
