package dev.signalbox.handlers.table;

import java.util.Optional;

/**
 * What a site shows its visitors.
 *
 * @param release as its footer names it
 * @param flaw what is wrong with it, in words for a cell
 */
record Front(Optional<String> release, Optional<String> flaw) {
  private static final String WELL = "OK";

  private static final String AWAY = "cannot be reached";

  static Front away() {
    return broken(AWAY);
  }

  static Front broken(String flaw) {
    return new Front(Optional.empty(), Optional.of(flaw));
  }

  Front with(String other) {
    return new Front(release, Optional.of(other));
  }

  boolean isReached() {
    return !status().equals(AWAY);
  }

  String status() {
    return flaw.orElse(WELL);
  }
}
