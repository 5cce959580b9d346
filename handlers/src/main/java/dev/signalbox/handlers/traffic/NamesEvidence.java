package dev.signalbox.handlers.traffic;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Where the names of each role lead, and what resolvers tell everybody. */
@Singleton
final class NamesEvidence implements Evidence {
  private final Roles roles;
  private final Cartographer cartographer;
  private final AddressBook book;
  private final Hearing hearing;

  NamesEvidence(Roles roles, Cartographer cartographer, AddressBook book, Hearing hearing) {
    this.roles = roles;
    this.cartographer = cartographer;
    this.book = book;
    this.hearing = hearing;
  }

  @Override
  public Kind kind() {
    return Kind.NAMES;
  }

  @Override
  public List<Clue> of(Estate estate, String environment) {
    Place place = new Place(estate, environment);
    List<Holding> held = roles.of(estate.name().value(), environment);
    if (held.isEmpty() || place.points().isEmpty()) {
      return List.of();
    }
    return switch (cartographer.leads(place)) {
      case Asked.Troubled<List<Lead>>(Trouble trouble) ->
          held.stream().map(it -> Clue.dark(it.site(), trouble.says())).toList();
      case Asked.Told<List<Lead>>(List<Lead> leads) ->
          held.stream().map(it -> clue(place, it, leads)).toList();
    };
  }

  private Clue clue(Place place, Holding held, List<Lead> leads) {
    List<Lead> ours = leads.stream().filter(it -> it.point().role() == held.role()).toList();
    return switch (book.lately(place, new SiteName(held.site()))) {
      case Asked.Troubled<Home>(Trouble trouble) -> Clue.dark(held.site(), trouble.says());
      case Asked.Told<Home>(Home home) -> clue(place, held, ours, home);
    };
  }

  private Clue clue(Place place, Holding held, List<Lead> leads, Home home) {
    List<Lead> astray = leads.stream().filter(it -> !home.ip(it.point()).equals(it.ip())).toList();
    return astray.isEmpty()
        ? Clue.well(held.site(), "%d lead to it%s".formatted(leads.size(), heard(place, leads)))
        : Clue.odd(
            held.site(),
            astray.stream()
                .map(
                    it ->
                        "%s leads to %s, not to %s"
                            .formatted(it.point().name(), it.ip(), home.ip(it.point())))
                .collect(Collectors.joining("; ")));
  }

  /** Of the first one, which visitors know; others behave alike. */
  private String heard(Place place, List<Lead> leads) {
    List<Connection> resolvers =
        List.copyOf(place.estate().topology().connections().sequencedValues());
    return leads.stream().findFirst().map(it -> hearing.of(resolvers, it)).orElse("");
  }
}
