package dev.signalbox.handlers.run;

import dev.signalbox.handlers.action.Deed;
import java.util.Optional;

/** What a run leaves behind for people to do, after its end too. */
public interface FollowUps {
  /** What this step has written down, in whichever of its tries. */
  Optional<String> item(String run, String step);

  /** Writes it down, once for each step; tells how it is called. */
  String add(Deed.Words words);
}
