package dev.signalbox.handlers.checks;

import dev.signalbox.config.estate.Command;
import dev.signalbox.config.estate.CommandName;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.action.Resource;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.hosts.Hosts;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the command and the host that a step means. The installation knows all actions, so it is
 * got to know late.
 */
@Singleton
final class Assignments {
  private static final String SITE = "site";

  private final Provider<Installation> installation;

  Assignments(Provider<Installation> installation) {
    this.installation = installation;
  }

  /** Throws {@link IllegalArgumentException} where the estate's file knows no such command. */
  Assignment of(Deed.Words words) {
    return of(words, words.arguments().getOrDefault("command", ""), values(words));
  }

  /** What takes it back, as its entry says now. */
  Optional<Assignment> back(Deed.Words words) {
    return of(words).command().undo().map(it -> back(words, it.value()));
  }

  /** The same, as it was said when it was begun. It is told whatever of the values it wants. */
  Assignment back(Deed.Words words, String undo) {
    Map<String, String> values = values(words);
    values.keySet().retainAll(command(estate(words), undo).values().keySet());
    return of(words, undo, values);
  }

  private Assignment of(Deed.Words words, String name, Map<String, String> values) {
    Estate estate = estate(words);
    return new Assignment(
        new CommandName(name), command(estate, name), values, place(estate, words));
  }

  private static Assignment.Place place(Estate estate, Deed.Words words) {
    Optional<SiteName> site = Optional.ofNullable(words.arguments().get(SITE)).map(SiteName::new);
    Optional<String> environment = words.errand().environment();
    return new Assignment.Place(
        site.map(SiteName::value).or(() -> environment).orElse(words.errand().estate()),
        things(estate, site, environment),
        environment.map(EnvironmentName::new),
        host(estate, site, environment));
  }

  /** What names no site may touch all that there are. */
  private static SortedSet<Resource> things(
      Estate estate, Optional<SiteName> site, Optional<String> environment) {
    String there = environment.map(" in "::concat).orElse("");
    Stream<SiteName> sites =
        site.map(Stream::of).orElseGet(() -> estate.topology().sites().keySet().stream());
    SortedSet<Resource> things =
        sites
            .map(it -> new Resource("site %s%s".formatted(it, there)))
            .collect(Collectors.toCollection(TreeSet::new));
    if (things.isEmpty()) {
      things.add(new Resource("hosts of %s%s".formatted(estate.name(), there)));
    }
    return things;
  }

  private static Map<String, String> values(Deed.Words words) {
    return new HashMap<>(
        Optional.ofNullable(words.arguments().get("values")).map(Plain::read).orElse(Map.of()));
  }

  private Estate estate(Deed.Words words) {
    return installation.get().current().estate(words.errand().estate()).orElseThrow();
  }

  private static Command command(Estate estate, String name) {
    return Optional.ofNullable(estate.work().commands().get(new CommandName(name)))
        .orElseThrow(
            () -> new IllegalArgumentException("there is no command '%s'".formatted(name)));
  }

  private static Optional<Host> host(
      Estate estate, Optional<SiteName> site, Optional<String> environment) {
    Hosts hosts = new Hosts(estate);
    return site.isPresent()
        ? site.flatMap(it -> Optional.ofNullable(estate.topology().sites().get(it)))
            .flatMap(hosts::of)
        : environment
            .map(EnvironmentName::new)
            .flatMap(it -> Optional.ofNullable(estate.topology().environments().get(it)))
            .flatMap(hosts::of);
  }
}
