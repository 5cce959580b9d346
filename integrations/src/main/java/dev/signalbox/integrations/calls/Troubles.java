package dev.signalbox.integrations.calls;

import dev.signalbox.config.estate.Reach;
import java.time.Instant;
import java.util.List;

/** Which connections have not worked lately, as far as this process knows. */
@FunctionalInterface
public interface Troubles {
  /** So many calls in vain, one after the other, are no accident. */
  int IN_A_ROW = 5;

  List<Ailing> now();

  record Ailing(Reach reach, int times, Instant since, Trouble last) {}
}
