package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.GroupName;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.Demand;
import dev.signalbox.handlers.run.Permissions;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks for a plan's yes as for any other: of the groups that guard it, or of who wants it. */
@Singleton
final class PlanAsks implements Permissions {
  private final Provider<Booth> booth;
  private final Installation installation;

  PlanAsks(Provider<Booth> booth, Installation installation) {
    this.booth = booth;
    this.installation = installation;
  }

  @Override
  public Deed.Entered ask(Demand demand, Deed.Words words) {
    return switch (demand) {
      case Demand.Groups(var groups, var typed) -> {
        Map<String, String> more = new HashMap<>(words.arguments());
        more.put("groups", names(groups));
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
  public boolean mayStill(Demand demand, List<String> persons) {
    return !(demand instanceof Demand.Groups(var groups, var _))
        || new Electorate(installation.current().people())
            .unspoken(List.copyOf(groups), persons)
            .isEmpty();
  }

  private static String names(Set<GroupName> groups) {
    return groups.stream().map(GroupName::value).sorted().collect(Collectors.joining(", "));
  }
}
