package dev.signalbox.handlers.run;

import dev.signalbox.handlers.action.Errand;
import java.util.List;

/** What a run's early end does to what people are asked. In the transaction of that end. */
public interface Leavings {
  /** Nobody has to answer any more what it asks. */
  void withdraw(String run);

  /** A task that outlives the run, of those who may start things of its estate. */
  void leave(Errand run, String title, List<String> tasks);
}
