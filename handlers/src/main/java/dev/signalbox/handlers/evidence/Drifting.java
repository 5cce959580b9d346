package dev.signalbox.handlers.evidence;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.integrations.chat.Words;
import java.util.List;

/** Something that was said once and may have moved since: a bean each. Looking may wait. */
public interface Drifting {
  /** As people call it: {@code variables}. */
  String what();

  /** What people do about it. */
  Words next(Estate estate);

  /** A clue of each place that there is to look at; never in a transaction. */
  List<Clue> of(Estate estate);
}
