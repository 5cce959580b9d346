package dev.signalbox.handlers.run;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.runbook.Input;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.config.type.InputType;
import dev.signalbox.config.type.Names;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Role;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A procedure that can be run today, on an estate, seen from one side being production. */
record Ground(Order order, List<Holding> holdings) {
  /** One of these fits every type that people write out. */
  private static final List<String> SAMPLES =
      List.of("words", "7", "8MB", "90s", "https://example.org/x", "true", "TUE 10:00", "v4.3.5");

  /** Whatever is bundled and built, with all that it starts, without being named here. */
  static List<Ground> all(Configuration bundled) {
    return bundled.estates().values().stream()
        .flatMap(
            estate ->
                bundled.runbooks().values().stream()
                    .filter(it -> estate.about().runbooks().contains(it.name()))
                    .filter(it -> it.uses(bundled.shapes()) == Runbook.Readiness.BUILT)
                    .filter(it -> bundled.plannedActions(it, bundled.shapes()).isEmpty())
                    .flatMap(it -> sides(bundled, estate, it)))
        .toList();
  }

  private static Stream<Ground> sides(Configuration bundled, Estate estate, Runbook runbook) {
    Order order = new Order(estate, runbook, inputs(bundled, estate, runbook));
    List<String> sites = estate.topology().sites().keySet().stream().map(it -> it.value()).toList();
    return sites.size() < 2
        ? Stream.of(new Ground(order, List.of()))
        : sites.stream().map(it -> new Ground(order, holdings(estate, sites, it)));
  }

  private static List<Holding> holdings(Estate estate, List<String> sites, String production) {
    return estate.topology().environments().keySet().stream()
        .flatMap(
            environment ->
                sites.stream()
                    .map(
                        site ->
                            new Holding(
                                estate.name().value(),
                                environment.value(),
                                site,
                                site.equals(production) ? Role.PRODUCTION : Role.STANDBY,
                                "v4.3.4",
                                Instant.EPOCH)))
        .toList();
  }

  private static Map<String, String> inputs(Configuration bundled, Estate estate, Runbook runbook) {
    Names names = estate.scope(bundled.people()).names();
    Map<String, String> inputs = new HashMap<>();
    for (Input input : runbook.inputs()) {
      inputs.put(
          input.name(),
          input.fallback().map(it -> it.value()).orElseGet(() -> sample(input.type(), names)));
    }
    return inputs;
  }

  static String sample(InputType type, Names names) {
    return Stream.concat(type.choices(names).stream(), SAMPLES.stream())
        .filter(it -> type.check(it, names).isEmpty())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no sample of " + type));
  }

  String estate() {
    return order.estate().name().value();
  }

  @Override
  public String toString() {
    String side =
        holdings.stream()
            .filter(it -> it.role() == Role.PRODUCTION)
            .map(it -> ", production: " + it.site())
            .findFirst()
            .orElse("");
    return order.runbook().name() + " on " + estate() + side;
  }
}
