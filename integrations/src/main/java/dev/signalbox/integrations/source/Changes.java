package dev.signalbox.integrations.source;

import java.util.Collection;
import java.util.List;

/**
 * What came between two states.
 *
 * @param commits the oldest first
 * @param files each with the name that it had before, too
 * @param whole false where there are more files than its keeper told
 */
public record Changes(List<Commit> commits, List<String> files, boolean whole) {
  public Changes {
    commits = List.copyOf(commits);
    files = files.stream().distinct().sorted().toList();
  }

  /**
   * @param title the first line of its message
   */
  public record Commit(String sha, String title) {}

  /** Those of the files that are, or lie under, one of these. */
  public List<String> within(Collection<String> paths) {
    return files.stream()
        .filter(file -> paths.stream().anyMatch(it -> file.equals(it) || file.startsWith(it + "/")))
        .toList();
  }
}
