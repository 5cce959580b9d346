package dev.signalbox.handlers.schedule;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Site;
import dev.signalbox.handlers.action.Resource;
import dev.signalbox.integrations.hosts.Host;

/** A site, and the host on which its schedules run. */
record Place(Estate estate, Site site, Host host) {
  String name() {
    return site.name().value();
  }

  Resource crontab() {
    return new Resource("crontab of " + name());
  }
}
