package dev.signalbox.handlers.run;

import dev.signalbox.handlers.run.Expedition.Leave;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an estate brings to the walks over its procedures. */
interface Terrain {
  String estate();

  /** Where people read what came of them. */
  WalkPage page();

  /** How that page calls all walks that begin there. */
  String title(Leave from);

  /** Where each of its procedures is begun. */
  List<Leave> departures(Yard yard);

  /** All that can befall a step of it, as the columns of its page. */
  Set<Harm> harms();

  /** Actions of which one harm each is walked always. */
  Set<String> heavy();

  /** Whether what that step does can come to pass in part. */
  boolean halves(Yard yard, Leave from, String row);

  /** The next that is written comes to pass in part, if that is what befalls it. */
  void inflict(Region region, Harm harm);

  /** Whoever was told to misbehave here is well again. */
  void calm(Region region);

  /** What a form of that step says where a sample would not do. */
  Map<String, String> told(Region region, String step);

  /** What people do outside when they answer that step. */
  void answers(Region region, String step);

  /** What people do of themselves while time goes by. */
  default void passes(Region region) {}

  /** What people do outside when they read on its card why a run stands. */
  void heeds(Region region, String why);

  /** Whatever its end is, all is as it has to be. */
  void assertInOrder(Yard yard, Leave from, Haul haul);
}
