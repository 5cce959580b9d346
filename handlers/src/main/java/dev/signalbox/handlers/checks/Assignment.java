package dev.signalbox.handlers.checks;

import dev.signalbox.config.estate.Command;
import dev.signalbox.config.estate.CommandName;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Resource;
import dev.signalbox.handlers.bastion.Commission;
import dev.signalbox.handlers.bastion.Watch;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.commands.Errand;
import dev.signalbox.integrations.hosts.Host;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A command of the estate, what it is told, and where it is run. */
record Assignment(CommandName name, Command command, Map<String, String> values, Place place) {
  Assignment {
    values = Map.copyOf(values);
  }

  /**
   * @param says as people say it
   * @param things what nobody else may change while it is changed
   * @param environment none where its step names none
   * @param host none where the estate's file names none
   */
  record Place(
      String says,
      SortedSet<Resource> things,
      Optional<EnvironmentName> environment,
      Optional<Host> host) {
    Place {
      things = Collections.unmodifiableSortedSet(new TreeSet<>(things));
    }
  }

  /** Whether it may be begun anew however far it came. */
  boolean onlyLooks() {
    return command.effect() == Effect.READ;
  }

  /** Trouble where the estate's file names no host. */
  Asked<Watch> watch() {
    return host().map(it -> new Watch(it, name, command.limit()));
  }

  /** Trouble, too, where it is told something that does not fit; nothing is sent then. */
  Asked<Commission> commission() {
    Optional<String> unfit = elsewhere().or(() -> Errand.objection(command, values));
    return unfit.isPresent()
        ? lacking(unfit.get())
        : host().map(it -> new Commission(it, new Errand(name, command, values)));
  }

  private Optional<String> elsewhere() {
    return command.objection(place.environment(), place.says());
  }

  private Asked<Host> host() {
    return place
        .host()
        .<Asked<Host>>map(Asked.Told::new)
        .orElseGet(
            () -> lacking("the estate's file names no host of %s for it".formatted(place.says())));
  }

  private <T> Asked<T> lacking(String why) {
    return new Asked.Troubled<>(new Trouble("preparing " + name, Kind.REQUEST, why));
  }

  Optional<String> objection() {
    return switch (commission()) {
      case Asked.Troubled<Commission>(Trouble trouble) -> Optional.of(trouble.says());
      case Asked.Told<Commission> _ -> Optional.empty();
    };
  }

  /** The very words, and what they would touch; nothing for what only looks. */
  Optional<Preview> preview() {
    if (onlyLooks() || objection().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        command.touch() == Touch.NOTHING
            ? new Preview(byHand(), byHand())
            : new Preview(byHand(), byHand(), place.things()));
  }

  /** Nobody does by hand what may not be done there. */
  String byHand() {
    return switch (commission()) {
      case Asked.Told<Commission>(Commission commission) -> commission.byHand();
      case Asked.Troubled<Commission> _ -> elsewhere().orElseGet(this::holed);
    };
  }

  /** With holes for what is not known yet. */
  private String holed() {
    return "on %s: %s"
        .formatted(
            place.host().map(Host::toString).orElseGet(() -> "the host of " + place.says()),
            String.join(" ", command.filled(values)));
  }
}
