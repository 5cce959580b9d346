package dev.signalbox.integrations.builds;

import java.util.List;

/** What has become of a request for a build. */
public sealed interface Fate {
  /** Nobody has judged it yet. */
  record Pending() implements Fate {}

  record Approved(List<BuildId> builds) implements Fate {
    public Approved {
      builds = List.copyOf(builds);
    }
  }

  /** There will never be a build. */
  record Rejected(String why) implements Fate {}
}
