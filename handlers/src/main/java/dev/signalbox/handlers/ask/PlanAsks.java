package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.GroupName;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.plan.Demand;
import dev.signalbox.handlers.roster.Rosters;
import dev.signalbox.handlers.run.Permissions;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks for a plan's yes as for any other: of the groups that guard it, or of who wants it. */
@Singleton
final class PlanAsks implements Permissions {
  private final Provider<Booth> booth;
  private final Rosters rosters;

  PlanAsks(Provider<Booth> booth, Rosters rosters) {
    this.booth = booth;
    this.rosters = rosters;
  }

  @Override
  public Deed.Entered ask(Demand demand, Deed.Words words) {
    return switch (demand) {
      case Demand.Groups(var groups, var typed) -> {
        Map<String, String> more = new HashMap<>(words.arguments());
        more.put("groups", Subject.names(groups));
        typed.ifPresent(it -> more.put("typed", it));
        yield new AskEntry(
            AskKind.APPROVAL, new Deed.Words(words.token(), words.errand(), more), booth);
      }
      // Where nobody is needed, the one who wants it is never wrong to be asked.
      case Demand.Requesters _, Demand.Nobodys _, Demand.Never _ ->
          new AskEntry(AskKind.CONFIRMATION, words, booth);
    };
  }

  @Override
  public Optional<Yes> yes(String run, String step) {
    return booth.get().asks().decided(run, step).stream()
        .findFirst()
        .filter(PlanAsks::isYes)
        .map(this::yes);
  }

  private static boolean isYes(AskRow ask) {
    return YES.contains(String.valueOf(ask.endedAs()));
  }

  private Yes yes(AskRow ask) {
    Map<String, String> answer = Plain.read(Optional.ofNullable(ask.answer()).orElse("{}"));
    List<String> persons = List.of(answer.getOrDefault("by", "").split(", ", -1));
    return new Yes(
        ask.words().grounds(),
        Instant.parse(answer.getOrDefault("at", "")),
        still(ask.words(), persons));
  }

  /** Who said it has to be in the groups still; where nobody was asked, nobody can have left. */
  private Still still(Wording words, List<String> persons) {
    List<GroupName> groups = words.groups();
    rosters.look(
        persons.stream()
            .flatMap(it -> Electorate.userId(it).stream())
            .collect(Collectors.toUnmodifiableSet()));
    Electorate electorate = new Electorate(rosters.now());
    List<GroupName> missing = electorate.unspoken(groups, persons);
    if (missing.isEmpty() || (words.takesAnybody() && missing.size() < groups.size())) {
      return Still.COUNTS;
    }
    boolean isUnclear =
        missing.stream()
            .anyMatch(group -> persons.stream().anyMatch(it -> electorate.mayBeIn(group, it)));
    return isUnclear ? Still.UNTOLD : Still.LEFT;
  }
}
