package dev.signalbox.handlers.run;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.run.Expedition.Leave;
import dev.signalbox.handlers.run.Rewind.Mark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where each procedure of GigaDB is begun from, once with either side being production. */
final class Departures {
  private static final Map<String, String> NOTHING = Map.of();

  private static final String SMALL = "release-simple";

  private static final String STAGING_SWAP =
      Trial.HEAD.replace("steps:\n", "environment: staging\nsteps:\n")
          + """
            - id: dress
              do: site.dress
              with: { site: "${standby}", as: production }
            - id: swap
              do: traffic.swap
            - do: site.dress
              with: { site: "${steps.swap.standby}", as: standby }
          """;

  private final Yard yard;

  Departures(Yard yard) {
    this.yard = yard;
  }

  /**
   * A production.
   *
   * @param level a day on which its standby runs the same release
   * @param staged the same, of the pair that is rehearsed on
   * @param released a day on which the great release has come to both
   */
  private record Side(String production, Mark level, Mark staged, Mark released) {}

  List<Leave> all() {
    new Almanac(yard).begin();
    Mark first = after(new Leave(yard.rewind.mark(), SMALL, release("v4.3.4"), "upstream"));
    Mark swapped = after(new Leave(first, "swap", NOTHING, "upstream"));
    Side upstream = new Side("upstream", first, first, released(swapped, "alt"));
    Side alt = new Side("alt", swapped, traded(first), released(first, "upstream"));
    return names().stream().flatMap(it -> Stream.of(from(it, upstream), from(it, alt))).toList();
  }

  /** It turns the sides. */
  private Mark released(Mark base, String production) {
    return after(new Leave(base, "release", release("v4.3.5"), production));
  }

  /** The pair for rehearsals has its production on the other side. */
  private Mark traded(Mark base) {
    Installation installation = yard.track().the(Installation.class);
    installation.replace(Trial.configuration(STAGING_SWAP, installation.shapes()));
    return after(new Leave(base, "trial", NOTHING, "upstream"));
  }

  private static Map<String, String> release(String tag) {
    return Map.of("release", tag);
  }

  /** Whatever the estate's file names that is built, and is no practice. */
  private List<String> names() {
    Configuration now = yard.track().the(Installation.class).current();
    return yard.region.estate().about().runbooks().stream()
        .filter(it -> !List.of("practice", "trial").contains(it))
        .filter(
            it ->
                Optional.ofNullable(now.runbooks().get(it)).orElseThrow().uses(now.shapes())
                    == Runbook.Readiness.BUILT)
        .toList();
  }

  private Leave from(String runbook, Side side) {
    return switch (runbook) {
      case SMALL -> leave(side.released(), runbook, release("v4.3.6"), side);
      case "rehearse-swap" -> leave(side.staged(), runbook, NOTHING, side);
      case "release" -> leave(side.level(), runbook, release("v4.3.5"), side);
      case "failover" -> leave(side.level(), runbook, Map.of("reason", "it is dark"), side);
      case "zones-export" -> leave(side.level(), runbook, Map.of("zone", "gigadb.org"), side);
      case "restore" -> {
        Leave backup = leave(side.level(), "backup", NOTHING, side);
        yield leave(after(backup), runbook, Map.of("key", key()), side);
      }
      case "sync-resume" ->
          leave(after(leave(side.level(), "sync-pause", NOTHING, side)), runbook, NOTHING, side);
      case "swap", "backup", "sync-pause" -> leave(side.level(), runbook, NOTHING, side);
      default -> throw new AssertionError(runbook + " is not walked yet: say with what it begins");
    };
  }

  private static Leave leave(Mark base, String runbook, Map<String, String> inputs, Side side) {
    return new Leave(base, runbook, inputs, side.production());
  }

  /** Of the backup that was taken last. */
  private String key() {
    return yard
        .track()
        .texts("select outputs from run_step where step = 'backup-take' order by ended_at desc")
        .stream()
        .map(it -> Plain.read(it).get("key"))
        .findFirst()
        .orElseThrow();
  }

  /** It has gone well. */
  private Mark after(Leave from) {
    yard.rewind.to(from.base());
    Haul haul = new Haul(yard.region, yard.start(from), NOTHING);
    haul.goOn();
    if (!yard.judged(from, haul).equals("done")) {
      throw new AssertionError(from + " has not gone well: " + haul.view());
    }
    return yard.rewind.mark();
  }
}
