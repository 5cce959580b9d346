package dev.signalbox.handlers.data;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Site;
import dev.signalbox.handlers.bastion.Commission;

/**
 * Who brings files from one site to another.
 *
 * @param from production, whose files are the right ones
 */
record Courier(
    Estate estate, String environment, Site site, String from, Commission dryRun, Commission sync) {

  String to() {
    return site.name().value();
  }
}
