package dev.signalbox.handlers.run;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.run.Expedition.Leave;
import dev.signalbox.handlers.run.Rewind.Mark;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each procedure of GPII is begun from. */
record Voyages(Yard yard) {
  List<Leave> all() {
    Mark first = yard.rewind.mark();
    return names().stream().map(it -> from(it, first)).toList();
  }

  /** Whatever the estate's file names that is built, and is no practice. */
  private List<String> names() {
    Configuration now = yard.track().the(Installation.class).current();
    return yard.region.estate().about().runbooks().stream()
        .filter(it -> !it.equals("practice"))
        .filter(
            it ->
                Optional.ofNullable(now.runbooks().get(it)).orElseThrow().uses(now.shapes())
                    == Runbook.Readiness.BUILT)
        .toList();
  }

  private static Leave from(String runbook, Mark first) {
    return switch (runbook) {
      case "promote" -> new Leave(first, runbook, Map.of(), "what waits before prd");
      case "rehearse-restore" -> new Leave(first, runbook, Map.of(), "the drill on stg");
      case "zones-export" -> new Leave(first, runbook, Map.of("zone", "gpii.net"), "gpii.net");
      default -> throw new AssertionError(runbook + " is not walked yet: say with what it begins");
    };
  }
}
