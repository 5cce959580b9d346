package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.run.Expedition.Leave;
import dev.signalbox.handlers.run.Fault.Passed;
import dev.signalbox.handlers.run.Harm.Manner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One world in which the procedures of an estate are walked, again and again from a beginning. */
final class Yard implements AutoCloseable {
  final Region region;
  final Rewind rewind;
  private final Map<String, Manner> manners = new HashMap<>();
  private final Set<Passed> passed = new HashSet<>();

  Yard(Terrain terrain) {
    region = Region.thatIsWalked(terrain);
    rewind = new Rewind(region);
  }

  Terrain terrain() {
    return region.terrain;
  }

  Track track() {
    return region.track;
  }

  Order order(Leave from) {
    Configuration now = track().the(Installation.class).current();
    return new Order(region.estate(), Trial.runbook(now, from.runbook()), from.inputs());
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

  /** The action of the step that is taken, or taken back, in that row. */
  Optional<String> does(Leave from, String row) {
    String step = row.replaceFirst("^undo:", "").replaceFirst("@.*$", "");
    return order(from)
        .runbook()
        .allSteps()
        .filter(it -> it.id().equals(step))
        .map(it -> it.action().value())
        .findFirst();
  }

  /** Whatever its end is, all is in order. */
  String judged(Leave from, Haul haul) {
    Rescue.calm(region);
    RunView view = haul.view();
    String outcome = view.outcome().orElse("");
    assertThat(view.state().isEnd()).as("%s: %s", from, view.trouble()).isTrue();
    assertThat(outcome).isNotEmpty();
    try {
      terrain().assertInOrder(this, from, haul);
    } catch (AssertionError wrong) {
      throw new AssertionError("%s, ended %s".formatted(from, outcome), wrong);
    }
    return outcome;
  }

  @Override
  public void close() {
    region.close();
  }
}
