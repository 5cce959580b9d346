package dev.signalbox.handlers.ppc;

import dev.signalbox.integrations.clouds.Cloud;
import dev.signalbox.integrations.clouds.Flags;
import dev.signalbox.integrations.clouds.Rewrite;
import java.util.List;

/** Into maintenance, or out of it: one bit, and no other. */
enum Turning {
  ON,
  OFF;

  Flags of(Flags flags) {
    return this == ON ? flags.withMaintenance() : flags.withoutMaintenance();
  }

  boolean stands(Cloud cloud) {
    return cloud.flags().maintenance() == (this == ON);
  }

  List<Rewrite> of(List<Cloud> seen) {
    return seen.stream().map(it -> new Rewrite(it, of(it.flags()))).toList();
  }

  /** As a person would write it. */
  String sql() {
    return this == ON ? "flags = flags | 1" : "flags = flags & ~1";
  }

  Turning back() {
    return this == ON ? OFF : ON;
  }
}
