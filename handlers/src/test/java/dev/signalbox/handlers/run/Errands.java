package dev.signalbox.handlers.run;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.handlers.doctor.TestSecrets;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.run.Expedition.Leave;
import dev.signalbox.handlers.run.Rewind.Mark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where each procedure of Pulumi is begun from. */
final class Errands {
  private static final int MAINTENANCE = 0x1;
  private static final int UNCHECKED = 0x2;
  private static final int UNKNOWN = 0x40;
  private static final String ALL = "org:learningmachine";

  private final Yard yard;
  private final Junction junction;

  Errands(Yard yard) {
    this.yard = yard;
    junction = new Junction(yard.region);
  }

  List<Leave> all() {
    yard.track().the(TestSecrets.class).hold(Gozo.TOKEN);
    new Gozo(junction).stands();
    Mark first = yard.rewind.mark();
    return names().stream().flatMap(it -> from(it, first)).toList();
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

  private Stream<Leave> from(String runbook, Mark first) {
    return switch (runbook) {
      case "maintenance-on" -> ons(first);
      case "maintenance-off" -> offs(first);
      case "customers-update", "weekly-rollout" ->
          Stream.of(new Leave(first, runbook, Map.of(), "customers"));
      case "ppc-stand-up" -> Stream.of(standUp(first));
      case "ppc-update" ->
          Stream.of(
              new Leave(
                  first,
                  runbook,
                  Map.of("override", "testing-moolumi", "suffix", "default"),
                  "testing-moolumi"));
      default -> throw new AssertionError(runbook + " is not walked yet: say with what it begins");
    };
  }

  private Stream<Leave> ons(Mark first) {
    Mark there = flags(first, MAINTENANCE | UNCHECKED, 0);
    Mark half = flags(first, UNKNOWN | UNCHECKED, MAINTENANCE);
    return Stream.of(
        on(first, "production", "malta", "one alone"),
        on(there, "production", "malta", "one that is in it already"),
        on(first, "testing", "fake", "one that nobody has to approve"),
        on(half, "production", ALL, "two, one of them in it already"));
  }

  private Stream<Leave> offs(Mark first) {
    Mark alone = flags(first, MAINTENANCE | UNKNOWN, 0);
    Mark half = flags(first, MAINTENANCE, UNCHECKED);
    return Stream.of(
        off(alone, "malta", "one alone"), off(half, ALL, "two, one of them out of it already"));
  }

  private static Leave standUp(Mark first) {
    Map<String, String> inputs =
        Map.of(
            "environment",
            "testing",
            "organisation",
            "learningmachine",
            "suffix",
            "gozo",
            "region",
            "eu-west-1",
            "account",
            Gozo.ACCOUNT);
    return new Leave(first, "ppc-stand-up", inputs, "gozo");
  }

  private static Leave on(Mark base, String environment, String target, String side) {
    return new Leave(
        base,
        "maintenance-on",
        Map.of("environment", environment, "target", target, "limit", "2h", "reason", "it moves"),
        side);
  }

  private static Leave off(Mark base, String target, String side) {
    return new Leave(
        base, "maintenance-off", Map.of("environment", "production", "target", target), side);
  }

  /** Somebody has set them by hand. */
  private Mark flags(Mark first, int malta, int dublin) {
    yard.rewind.to(first);
    junction.somebodySets("production", "malta", malta);
    junction.somebodySets("production", "dublin", dublin);
    return yard.rewind.mark();
  }
}
