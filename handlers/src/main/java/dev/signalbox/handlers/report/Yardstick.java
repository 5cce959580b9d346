package dev.signalbox.handlers.report;

import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Stint;
import java.util.List;
import java.util.Optional;

/** What a drill is held against besides its time: a bean for each thing that is rehearsed. */
public interface Yardstick {
  /** Empty where the run rehearses something else. {@code stints}: in the order of its steps. */
  Optional<Verdict> of(RunView run, List<Stint> stints);
}
