package dev.signalbox.handlers.schedule;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Site;
import dev.signalbox.handlers.action.Resource;
import dev.signalbox.integrations.hosts.Host;
import java.util.stream.Stream;

/** A site, and the host on which its schedules run. */
record Place(Estate estate, Site site, Host host) {
  String name() {
    return site.name().value();
  }

  /** What each of its schedules has to be. */
  Stream<Move> moves(Roster roster) {
    return estate.upkeep().schedules().values().stream()
        .map(it -> Move.of(this, it, roster.demands(it, name())));
  }

  Stream<Move> moves(boolean on) {
    return estate.upkeep().schedules().values().stream().map(it -> Move.of(this, it, on));
  }

  Resource crontab() {
    return new Resource("crontab of " + name());
  }
}
