package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.RecordPair;
import dev.signalbox.config.estate.Site;
import java.util.List;

/** Which addresses the sites of an estate have in the simulated world: always the same. */
final class Allotted {
  private static final List<String> NETS = List.of("18.162.0.", "13.236.0.", "203.0.113.");
  private final Estate estate;

  Allotted(Estate estate) {
    this.estate = estate;
  }

  /** In the order of the file. */
  List<String> names() {
    return estate.roles().records().sequencedValues().stream()
        .flatMap(List::stream)
        .map(RecordPair::address)
        .distinct()
        .toList();
  }

  List<Site> sites() {
    return List.copyOf(estate.topology().sites().sequencedValues());
  }

  /** As the cloud knows it: eip-gigadb-live-gigadb. */
  static String fullName(Site site, String name) {
    return site.suffix().map(suffix -> name + "-" + suffix).orElse(name);
  }

  String address(Site site, String name) {
    int net = Math.min(sites().indexOf(site), NETS.size() - 1);
    return NETS.get(net) + (names().indexOf(name) + 1);
  }
}
