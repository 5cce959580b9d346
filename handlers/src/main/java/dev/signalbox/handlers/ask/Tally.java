package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.GroupName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the votes come to. A person in two groups speaks for one of them. Pure. */
record Tally(Wording wording, List<Vote> votes) {
  Tally {
    votes = List.copyOf(votes);
  }

  /** Empty while somebody is still missing. One no is enough. */
  Optional<String> end() {
    boolean no = votes.stream().anyMatch(it -> it.choice().equals(AskKind.REJECTED));
    return no && wording.kind() == AskKind.APPROVAL
        ? Optional.of(AskKind.REJECTED)
        : wording.ends().stream().filter(it -> missing(it).isEmpty()).findFirst();
  }

  List<String> voters(String choice) {
    return votes.stream().filter(it -> it.choice().equals(choice)).map(Vote::person).toList();
  }

  /** Groups that nobody has said this for; some asks need one person of any. */
  List<GroupName> missing(String choice) {
    List<Vote> said = votes.stream().filter(it -> it.choice().equals(choice)).toList();
    if (wording.takesAnybody()) {
      return said.isEmpty() ? wording.groups() : List.of();
    }
    return unspoken(wording.groups(), said);
  }

  /** Whom it still waits for; of several options each wants its own people, so there it is all. */
  List<GroupName> awaited() {
    return wording.kind() == AskKind.APPROVAL ? missing(AskKind.APPROVED) : wording.groups();
  }

  /** Groups that are left over when each that can has a speaker of its own. */
  static List<GroupName> unspoken(List<GroupName> groups, List<Vote> speakers) {
    List<GroupName> spokenFor = new ArrayList<>();
    List<GroupName> missing = new ArrayList<>();
    for (GroupName group : groups) {
      spokenFor.add(group);
      if (!seated(spokenFor, speakers)) {
        spokenFor.removeLast();
        missing.add(group);
      }
    }
    return missing;
  }

  /** Whether each of these groups can have a speaker of its own. */
  private static boolean seated(List<GroupName> groups, List<Vote> speakers) {
    return groups.isEmpty()
        || speakers.stream()
            .filter(it -> it.groups().contains(groups.getFirst()))
            .anyMatch(it -> seated(groups.subList(1, groups.size()), without(it, speakers)));
  }

  private static List<Vote> without(Vote one, List<Vote> all) {
    return all.stream().filter(it -> !it.equals(one)).toList();
  }
}
