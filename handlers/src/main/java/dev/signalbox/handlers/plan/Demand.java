package dev.signalbox.handlers.plan;

import dev.signalbox.config.people.GroupName;
import dev.signalbox.handlers.guard.Refused;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose yes a plan needs before it becomes a run. */
public sealed interface Demand {
  /** In a sentence, to the one who asks for it. */
  default String says() {
    return switch (this) {
      case Nobodys() -> "Nobody has to say yes: it only looks.";
      case Requesters() -> "You confirm its plan yourself.";
      case Groups(var groups, var typed) ->
          "Somebody else of %s approves its plan%s."
              .formatted(
                  groups.stream()
                      .map(GroupName::value)
                      .sorted()
                      .collect(Collectors.joining(" and ")),
                  typed.map(" and types %s"::formatted).orElse(""));
      case Never(var why) -> "Nobody can say yes to it: %s.".formatted(why.because());
    };
  }

  /** It only looks. */
  record Nobodys() implements Demand {}

  /** Nothing in it is guarded: who asked for it says once more that it shall be. */
  record Requesters() implements Demand {}

  /**
   * Somebody of each of these groups.
   *
   * @param typed the name that has to be typed with it
   */
  record Groups(Set<GroupName> groups, Optional<String> typed) implements Demand {
    public Groups {
      groups = Set.copyOf(groups);
    }
  }

  /** Nobody's yes would be enough. */
  record Never(Refused why) implements Demand {}
}
