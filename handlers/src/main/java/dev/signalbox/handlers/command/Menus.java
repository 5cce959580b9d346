package dev.signalbox.handlers.command;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.handlers.gate.Facts;
import dev.signalbox.handlers.gate.Gate;
import dev.signalbox.handlers.gate.Occasion;
import dev.signalbox.handlers.guard.Caller;
import dev.signalbox.handlers.guard.Rights;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the menus of one configuration: those who are in the same groups read the same one. */
final class Menus {
  private final Configuration configuration;
  private final Map<Set<GroupName>, Menu> made = new ConcurrentHashMap<>();

  Menus(Configuration configuration) {
    this.configuration = configuration;
  }

  boolean areOf(Configuration current) {
    return configuration.equals(current);
  }

  Menu of(Caller caller) {
    return made.computeIfAbsent(caller.groups(), _ -> menu(caller));
  }

  private Menu menu(Caller caller) {
    Rights rights = new Rights(caller);
    List<Estate> estates =
        configuration.estates().values().stream()
            .filter(it -> Gate.ask(Occasion.LOOK, Facts.looking(rights, it)).refused().isEmpty())
            .toList();
    return new Menu(estates, estates.stream().flatMap(it -> offers(it).stream()).toList());
  }

  private List<Offer> offers(Estate estate) {
    var names = estate.scope(configuration.people()).names();
    return estate.about().runbooks().stream()
        .flatMap(it -> Optional.ofNullable(configuration.runbooks().get(it)).stream())
        .map(it -> new Offer(estate, it, names))
        .toList();
  }
}
