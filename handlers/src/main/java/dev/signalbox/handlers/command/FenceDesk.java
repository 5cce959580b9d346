package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.fence.Fence;
import dev.signalbox.handlers.fence.Fences;
import dev.signalbox.handlers.gate.GuardCommand;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which sites must not be used, and the word of who holds a key that one is rebuilt. */
@Singleton
class FenceDesk {
  private static final String NOTHING = "Nothing was changed";

  private final Fences fences;
  private final Sentry sentry;

  FenceDesk(Fences fences, Sentry sentry) {
    this.fences = fences;
    this.sentry = sentry;
  }

  @Transactional
  Message carryOut(Map<String, String> given, Visit visit) {
    Optional<Estate> estate =
        Optional.ofNullable(given.get("estate")).flatMap(visit.menu()::estate);
    if (estate.isEmpty()) {
      return misread("an estate is missing");
    }
    return switch (given.getOrDefault("what", "")) {
      case "show" -> shown(estate.get());
      case "lift" -> lift(estate.get(), given.getOrDefault("site", ""), visit);
      case String other -> misread("fences are shown or lifted, not '%s'".formatted(other));
    };
  }

  private Message shown(Estate estate) {
    Words words = Words.empty();
    for (Fence one : fences.of(estate.name().value())) {
      words =
          words
              .and(":no_entry: %s of %s: fenced since ".formatted(one.site(), one.environment()))
              .moment(one.since())
              .and(" by run ")
              .code(one.run())
              .and(".\n");
    }
    return Message.of(
        words.spans().isEmpty()
            ? Words.of("No site of " + estate.about().title() + " is fenced.")
            : words);
  }

  private Message lift(Estate estate, String site, Visit visit) {
    List<Fence> fitting =
        fences.of(estate.name().value()).stream().filter(it -> it.site().equals(site)).toList();
    if (fitting.isEmpty()) {
      return misread("no such site is fenced; `/ops fence show %s`".formatted(estate.name()));
    }
    return sentry
        .refused(GuardCommand.LIFT_FENCE, visit, estate)
        .map(no -> no.message(NOTHING))
        .orElseGet(() -> lifted(estate, fitting, visit));
  }

  private Message lifted(Estate estate, List<Fence> fitting, Visit visit) {
    fitting.forEach(it -> fences.lift(it, visit.person()));
    return Message.of(
        Words.of("Lifted. Its schedules are still off: ")
            .code("/ops sync resume " + estate.name())
            .and(" lets run what its role demands."));
  }

  private static Message misread(String because) {
    return Term.misread(BuiltIn.FENCE, because);
  }
}
