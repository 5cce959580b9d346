package dev.signalbox.config.estate;

import dev.signalbox.config.people.GroupName;
import java.util.Set;

/** Who must say yes to a guarded step. */
public sealed interface Approvers {
  /** The file says nothing: guarded steps are refused. */
  record Unsaid() implements Approvers {}

  /** {@code approve: []}: the requester's own word is enough. */
  record NoOne() implements Approvers {}

  /** Somebody of each of these groups. */
  record AllOf(Set<GroupName> groups) implements Approvers {
    public AllOf {
      groups = Set.copyOf(groups);
    }
  }
}
