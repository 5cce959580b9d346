package dev.signalbox.config.estate;

import java.time.Duration;
import java.util.List;

/**
 * What is kept of the disks of a database, each copy of it on a disk of its own.
 *
 * @param replicas how many disks are one set
 * @param within no further apart than this are those of one moment
 * @param policy what the team has agreed on
 * @param list prints a line for each: {@code name|disk|moment|status}
 * @param rotation what takes new ones, and throws old ones away
 */
public record Snapshots(
    int replicas, Duration within, Policy policy, List<String> list, Lever rotation) {
  public Snapshots {
    list = List.copyOf(list);
  }

  /**
   * How much may be lost, and for how long it may be away.
   *
   * @param every how often one is taken
   * @param kept after this only one an hour is left
   * @param alarm how old the newest may be before people are told
   * @param rpo how much may be lost
   * @param rto how long a restore may take
   */
  public record Policy(Duration every, Duration kept, Duration alarm, Duration rpo, Duration rto) {}
}
