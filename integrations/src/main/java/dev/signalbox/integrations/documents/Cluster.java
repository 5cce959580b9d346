package dev.signalbox.integrations.documents;

import java.util.Collections;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The nodes of a database.
 *
 * @param all those that the node which was asked is connected to
 * @param members those that ought to be there
 * @param holding how many copies of its parts each has; empty where it does not tell
 */
public record Cluster(
    SequencedSet<String> all, SequencedSet<String> members, SequencedMap<String, Integer> holding) {
  public Cluster {
    all = Collections.unmodifiableSequencedSet(new TreeSet<>(all));
    members = Collections.unmodifiableSequencedSet(new TreeSet<>(members));
    holding = Collections.unmodifiableSequencedMap(new TreeMap<>(holding));
  }

  /** Whether those that ought to be there are those that are. */
  public boolean isWhole() {
    return !members.isEmpty() && all.equals(members);
  }

  /** Whether each of its nodes has as much of it as any other, as far as it tells. */
  public boolean isEven() {
    return holding.isEmpty()
        || (holding.keySet().equals(members)
            && Map.copyOf(holding).values().stream().distinct().count() == 1);
  }
}
