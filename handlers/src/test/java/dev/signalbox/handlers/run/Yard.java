package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.run.Expedition.Leave;
import dev.signalbox.handlers.run.Fault.Passed;
import dev.signalbox.handlers.run.Harm.Manner;
import dev.signalbox.handlers.schedule.Timetables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One world in which every procedure of GigaDB is walked, again and again from where it began. */
final class Yard implements AutoCloseable {
  final Region region = Region.thatIsWalked();
  final Rewind rewind = new Rewind(region);
  private final Aftermath aftermath = new Aftermath(region);
  private final Map<String, Manner> manners = new HashMap<>();
  private final Set<Passed> passed = new HashSet<>();

  Track track() {
    return region.track;
  }

  Order order(Leave from) {
    return Trial.order(track().the(Installation.class).current(), from.runbook(), from.inputs());
  }

  RunId start(Leave from) {
    passed.clear();
    interruptions().forget();
    interruptions().watchedBy((line, step) -> passed.add(new Passed(line, step)));
    return track().the(Starting.class).start(order(from), Track.ADA).run();
  }

  private Interruptions interruptions() {
    return track().the(Interruptions.class);
  }

  void plan(RunId run, String step, Line line, Runnable deed) {
    interruptions().plan(new Passed(line, StepRow.id(run.value(), step)), deed);
  }

  /** What each step of an undisturbed run has done. */
  void learn(Leave from, RunId run) {
    for (String step : track().texts("select step from run_step where run = ?", run.value())) {
      manners.putIfAbsent(from.runbook() + " " + step, seen(run, step));
    }
  }

  private Manner seen(RunId run, String step) {
    return new Manner(
        passed.contains(new Passed(Line.ACTED, StepRow.id(run.value(), step))),
        called(run, step, "result not in ('TOLD', 'TROUBLED')"),
        called(run, step, "result in ('TOLD', 'TROUBLED')"),
        !track()
            .texts("select id from ask where run = ? and step = ?", run.value(), step)
            .isEmpty());
  }

  private boolean called(RunId run, String step, String how) {
    return !track()
        .texts(
            "select id from neighbour_call where token like ? and " + how,
            "%" + run.value() + "/" + step + "/%")
        .isEmpty();
  }

  Manner manner(Leave from, String step) {
    return Optional.ofNullable(manners.get(from.runbook() + " " + step)).orElseThrow();
  }

  /** Whether the sides trade places there, or trade back. */
  boolean swaps(Leave from, String row) {
    String step = row.replaceFirst("^undo:", "").replaceFirst("@.*$", "");
    return order(from)
        .runbook()
        .allSteps()
        .anyMatch(it -> it.id().equals(step) && it.action().value().equals("traffic.swap"));
  }

  /** Whatever its end is, all is in order. */
  String judged(Leave from, Haul haul) {
    Rescue.calm(region);
    RunView view = haul.view();
    String outcome = view.outcome().orElse("");
    assertThat(view.state().isEnd()).as("%s: %s", from, view.trouble()).isTrue();
    assertThat(outcome).isNotEmpty();
    Map<String, String> productions = productions(from, outcome);
    try {
      productions.forEach(aftermath::assertOneProduction);
      aftermath.assertNothingIsHeldBack();
      aftermath.assertTableIsTrue(Optional.ofNullable(productions.get("live")).orElseThrow());
      assertThat(track().the(Timetables.class).of(region.estate()).isRight())
          .isEqualTo(!standsStill(from, outcome));
    } catch (AssertionError wrong) {
      throw new AssertionError("%s, ended %s".formatted(from, outcome), wrong);
    }
    return outcome;
  }

  /** Whether the standby is to be left as it is, until somebody lets it follow again. */
  private static boolean standsStill(Leave from, String outcome) {
    return switch (from.runbook()) {
      case "sync-pause" -> outcome.equals("done");
      case "sync-resume" -> !outcome.equals("done");
      default -> false;
    };
  }

  /** Of each pair; one procedure moves one of them at most. */
  private Map<String, String> productions(Leave from, String outcome) {
    Map<String, String> productions =
        new HashMap<>(Map.of("live", "upstream", "staging", "upstream"));
    String then =
        moves(from) && Set.of("done", "stopped").contains(outcome)
            ? Aftermath.other(from.production())
            : from.production();
    productions.put(about(from), then);
    return productions;
  }

  /** What is about no pair is begun by who is production of the live one. */
  private String about(Leave from) {
    return order(from).environment().orElse("live");
  }

  /** It leaves the sites in each other's place, where all goes well. */
  private boolean moves(Leave from) {
    Rows rows = new Rows(order(from).runbook());
    return order(from)
        .runbook()
        .allSteps()
        .filter(it -> it.action().value().equals("traffic.swap"))
        .anyMatch(it -> !rows.takesBackOfItself(it.id()));
  }

  @Override
  public void close() {
    region.close();
  }
}
