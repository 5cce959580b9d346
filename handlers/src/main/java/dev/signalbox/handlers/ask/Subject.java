package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.GroupName;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.plan.Demand;
import dev.signalbox.handlers.run.Fresh;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What an ask is about, and whom it is asked of, as far as its own words do not say so. */
@Singleton
final class Subject {
  private static final String GROUPS = "groups";
  private static final String OF = "of";

  private final Provider<Fresh> fresh;
  private final Signpost signpost;

  Subject(Provider<Fresh> fresh, Signpost signpost) {
    this.fresh = fresh;
    this.signpost = signpost;
  }

  sealed interface Found {
    record Asked(Deed.Words words) implements Found {}

    /** Its environment wants nobody to be asked. */
    record Passes(Deed.Words words) implements Found {}

    /** Its environment knows nobody who could be asked. */
    record Never(String why) implements Found {}
  }

  /** Looks at the steps that it covers, and at whose pages it leads to. */
  Found of(AskKind kind, Deed.Words words) {
    return covering(kind, signpost.onto(words));
  }

  private Found covering(AskKind kind, Deed.Words words) {
    Map<String, String> given = words.arguments();
    if (kind != AskKind.APPROVAL || (given.containsKey(GROUPS) && !given.containsKey(OF))) {
      return new Found.Asked(words);
    }
    Fresh.Seen seen = fresh.get().by(words.errand().run(), words.token().step());
    Map<String, String> all = new HashMap<>(given);
    all.put("shows", String.join("\n", seen.part().lines()));
    all.put("grounds", seen.part().grounds().stored());
    return switch (seen.demand()) {
      case Demand.Groups(var groups, var typed) -> {
        all.put(GROUPS, names(groups));
        typed.ifPresent(it -> all.putIfAbsent("typed", it));
        yield new Found.Asked(with(words, all));
      }
      case Demand.Nobodys _, Demand.Requesters _ -> {
        all.put(GROUPS, "");
        yield new Found.Passes(with(words, all));
      }
      case Demand.Never(var why) -> new Found.Never(why.because());
    };
  }

  static String names(Set<GroupName> groups) {
    return groups.stream().map(GroupName::value).sorted().collect(Collectors.joining(", "));
  }

  private static Deed.Words with(Deed.Words words, Map<String, String> arguments) {
    return new Deed.Words(words.token(), words.errand(), arguments);
  }
}
