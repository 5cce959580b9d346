package dev.signalbox.handlers.report;

import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Stints;
import java.util.Optional;

/** What a drill is held against besides its time: a bean for each thing that is rehearsed. */
public interface Yardstick {
  /** Empty where the run rehearses something else. */
  Optional<Verdict> of(RunView run, Stints stints);
}
