package dev.signalbox.handlers.command;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.guard.Rights;
import java.util.List;
import java.util.Optional;

/** Makes the menu of one caller. */
final class Menus {
  private Menus() {}

  static Menu of(Configuration configuration, Rights rights) {
    List<Estate> estates =
        configuration.estates().values().stream().filter(rights::mayLookAt).toList();
    return new Menu(
        estates, estates.stream().flatMap(it -> offers(configuration, it).stream()).toList());
  }

  private static List<Offer> offers(Configuration configuration, Estate estate) {
    var names = estate.scope(configuration.people()).names();
    return estate.about().runbooks().stream()
        .flatMap(it -> Optional.ofNullable(configuration.runbooks().get(it)).stream())
        .map(it -> new Offer(estate, it, names))
        .toList();
  }
}
