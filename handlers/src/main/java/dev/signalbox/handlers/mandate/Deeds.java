package dev.signalbox.handlers.mandate;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.type.Name;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.Consequence;
import dev.signalbox.handlers.plan.Consequences;
import dev.signalbox.handlers.plan.Demand;
import dev.signalbox.handlers.plan.Demands;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.plan.Sentences;
import dev.signalbox.handlers.plan.Stretches;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that procedures can do to an estate, in every environment that they take. */
@Singleton
final class Deeds {
  private final Installation installation;
  private final Demands demands;
  private final Sentences sentences;

  Deeds(Installation installation, Demands demands, Sentences sentences) {
    this.installation = installation;
    this.demands = demands;
    this.sentences = sentences;
  }

  List<Deed> of(Estate estate) {
    Orders orders = orders(estate);
    return orders.runbooks().stream()
        .flatMap(it -> orders.of(it).stream())
        .flatMap(this::of)
        .distinct()
        .toList();
  }

  Orders orders(Estate estate) {
    return new Orders(installation.current(), estate);
  }

  private Stream<Deed> of(Order order) {
    Consequences does = new Consequences(order, installation.shapes());
    Map<String, String> says = sentences.of(order, Map.of());
    return order
        .runbook()
        .allSteps()
        .flatMap(
            step ->
                does
                    .of(step)
                    .flatMap(it -> deed(order, step, it, says.getOrDefault(step.id(), step.id())))
                    .stream());
  }

  /** Empty where the estate has no environment at all, so that nothing of it can be touched. */
  private Optional<Deed> deed(Order order, Step.Do step, Consequence does, String says) {
    return order
        .guardedBy()
        .map(
            it ->
                new Deed(
                    it,
                    Orders.typed(order),
                    says,
                    does.effect(),
                    entry(order, step, does),
                    demand(order, step)));
  }

  /** Whoever only looks for a job does not play it. */
  private static Optional<String> entry(Order order, Step.Do step, Consequence does) {
    return Stream.of(Name.COMMAND, Name.JOB)
        .filter(it -> it == Name.COMMAND || does.changes())
        .flatMap(it -> step.argument(it.word()).stream())
        .filter(order.known()::isKnown)
        .map(order.known()::text)
        .findFirst();
  }

  private Demand demand(Order order, Step.Do step) {
    return Stretches.of(order, installation.shapes())
        .asking(step)
        .map(ask -> demands.asking(order, ask))
        .orElseGet(() -> demands.of(order));
  }
}
