package dev.signalbox.handlers.run;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.plan.Demand;
import java.util.List;
import java.util.Set;

/** The ask that stands between a plan and its run, as the engine handles any step that asks. */
public interface Permissions {
  /** How it ends when people say yes; whatever else it may end with is a no. */
  Set<String> YES = Set.of("approved", "confirmed");

  Deed.Entered ask(Demand demand, Deed.Words words);

  /** Whether these persons may say yes to it still. */
  boolean mayStill(Demand demand, List<String> persons);
}
