package dev.signalbox.handlers.run;

import dev.signalbox.handlers.lineage.Descent;
import dev.signalbox.handlers.lineage.Lineage;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/**
 * What happens to a run that another one started, or to that one, concerns both. A parent is woken
 * and told nothing here: who waits for the other's rows would wait for ever.
 */
@Singleton
final class Offspring implements Onlooker {
  private final Lineage lineage;
  private final Provider<Aborting> aborting;
  private final Provider<Waking> waking;

  /** Both tell onlookers themselves, so that this one gets to know them late. */
  Offspring(Lineage lineage, Provider<Aborting> aborting, Provider<Waking> waking) {
    this.lineage = lineage;
    this.aborting = aborting;
    this.waking = waking;
  }

  @Override
  public void changed(RunView run) {
    String id = run.id().value();
    lineage
        .descent(id)
        .filter(_ -> lineage.tell(id, run.state().name()))
        .ifPresent(it -> told(it, run.state()));
    run.ending().abortedBy().ifPresent(it -> goesWith(id, it));
  }

  /** Its end must not be missed; how it stands meanwhile may be told a little later. */
  private void told(Descent child, RunState state) {
    if (state.isEnd()) {
      waking.get().wake(child.parent(), child.step());
    } else {
      waking.get().nudge(child.parent(), child.step());
    }
  }

  /** What is over, or on its way there, stays as it is. */
  private void goesWith(String parent, String person) {
    for (Descent child : lineage.of(parent)) {
      aborting.get().abort(new RunId(child.child()), person);
    }
  }
}
