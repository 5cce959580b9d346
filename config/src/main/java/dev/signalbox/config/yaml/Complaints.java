package dev.signalbox.config.yaml;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Complaints as they are found. Checks come in stages; where an earlier stage has complained, a
 * later one keeps quiet, so that one mistake makes one line.
 */
public final class Complaints {
  private final Set<Complaint> found = new TreeSet<>();
  private final Set<Place> settled = new HashSet<>();

  public void add(Place place, String sentence) {
    if (!settled.contains(place)) {
      found.add(new Complaint(place, sentence));
    }
  }

  public void addAll(Collection<Complaint> complaints) {
    complaints.forEach(complaint -> add(complaint.place(), complaint.sentence()));
  }

  public void nextStage() {
    found.forEach(complaint -> settled.add(complaint.place()));
  }

  /** Sorted by file, line and column. */
  public List<Complaint> all() {
    return List.copyOf(found);
  }
}
