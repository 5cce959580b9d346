package dev.signalbox.handlers.plan;

import dev.signalbox.config.estate.Topology;
import dev.signalbox.config.runbook.Reference;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.type.Literal;
import dev.signalbox.handlers.action.Actions;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.handlers.truth.Roles;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds out what an order stands on now: its text, its estate, who holds which role. */
@Singleton
public class Surveyor {
  private static final String ENTRY = "what the estate says of it";

  private final Provider<Installation> installation;
  private final Roles roles;
  private final Actions actions;

  Surveyor(Provider<Installation> installation, Roles roles, Actions actions) {
    this.installation = installation;
    this.roles = roles;
    this.actions = actions;
  }

  /** What every step stands on. */
  public Grounds common(Order order) {
    Map<String, String> things = new TreeMap<>();
    order.inputs().forEach((name, value) -> things.put("input " + name, value));
    sites(order).forEach((role, site) -> things.put(role.path(), site));
    Topology now = order.estate().topology();
    now.connections().forEach((name, it) -> things.put("connection " + name, Grounds.print(it)));
    now.sites().forEach((name, it) -> things.put("site " + name, Grounds.print(it)));
    now.environments().forEach((name, it) -> things.put("environment " + name, Grounds.print(it)));
    return new Grounds(new TreeMap<>(things));
  }

  /** The text as it lies in the folder now. */
  public Grounds text(Runbook runbook) {
    String file = "runbooks/%s.yml".formatted(runbook.name());
    return installation
        .get()
        .current()
        .sources()
        .text(file)
        .map(Grounds::ofText)
        .orElseGet(() -> new Grounds(new TreeMap<>()));
  }

  /**
   * What this step stands on besides, as far as it is known; {@code entered} where all of it is.
   */
  public Grounds step(Step.Do step, Known known, Optional<Deed.Entered> entered) {
    Map<String, String> things = new TreeMap<>();
    actions
        .named(step.action().value())
        .map(Deed::shape)
        .ifPresent(
            shape -> {
              Consequence does = Consequence.of(step, shape, known.order().known());
              things.put(Grounds.of(step.id(), "effect"), does.effect().name());
              if (!does.entries().isEmpty()) {
                things.put(Grounds.of(step.id(), ENTRY), Grounds.print(does.entries()));
              }
              step.with().stream()
                  .filter(it -> known.isKnown(it.value()) && !isWords(shape, it.name()))
                  .forEach(
                      it -> things.put(Grounds.of(step.id(), it.name()), known.text(it.value())));
            });
    Optional<Preview> preview = entered.flatMap(Deed.Entered::preview);
    preview.ifPresent(it -> things.put(Grounds.of(step.id(), Grounds.FINDS), it.identity()));
    return preview
        .map(it -> Grounds.touched(step.id(), it.touches()))
        .map(new Grounds(new TreeMap<>(things))::with)
        .orElseGet(() -> new Grounds(new TreeMap<>(things)));
  }

  /** Words for people may name ages and sizes, which do not matter. */
  private static boolean isWords(ActionShape shape, String argument) {
    return shape.argument(argument).filter(it -> it.type().equals(Literal.TEXT)).isPresent();
  }

  /** Who holds which role, by the site's name. */
  public Map<Reference.Role, String> sites(Order order) {
    Optional<String> environment = order.environment();
    return roles.of(order.estate().name().value()).stream()
        .filter(it -> environment.filter(it.environment()::equals).isPresent())
        .collect(Collectors.toMap(it -> reference(it.role()), it -> it.site(), (one, _) -> one));
  }

  private static Reference.Role reference(Role role) {
    return switch (role) {
      case PRODUCTION -> Reference.Role.PRODUCTION;
      case STANDBY -> Reference.Role.STANDBY;
    };
  }
}
