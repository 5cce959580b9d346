package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.gate.GuardCommand;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.truth.Judged;
import dev.signalbox.handlers.truth.Jury;
import dev.signalbox.handlers.truth.Seen;
import dev.signalbox.handlers.truth.Settlement;
import dev.signalbox.handlers.truth.Sides;
import dev.signalbox.handlers.truth.Story;
import dev.signalbox.handlers.truth.Testimony;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is production, and who says so; two people say so where others differ, or nobody has yet. */
@Singleton
class RolesDesk {
  private static final String NOTHING = "Nothing was changed";

  private final Jury jury;
  private final Settlement settlement;
  private final KeyHolders keyHolders;
  private final Sentry sentry;

  RolesDesk(Jury jury, Settlement settlement, KeyHolders keyHolders, Sentry sentry) {
    this.jury = jury;
    this.settlement = settlement;
    this.keyHolders = keyHolders;
    this.sentry = sentry;
  }

  @Transactional
  Message carryOut(Map<String, String> given, Visit visit) {
    Optional<Estate> estate =
        Optional.ofNullable(given.get("estate")).flatMap(visit.menu()::estate);
    return estate
        .map(it -> carryOut(it, given, visit))
        .orElseGet(() -> misread("an estate is missing"));
  }

  private Message carryOut(Estate estate, Map<String, String> given, Visit visit) {
    if (estate.roles().truth().isEmpty()) {
      return Message.of("No sites of %s trade roles.".formatted(estate.about().title()));
    }
    return switch (given.getOrDefault("what", "show")) {
      case "show" -> shown(estate);
      case "settle" -> settle(estate, given, visit);
      case String other -> misread("roles are shown or settled, not '%s'".formatted(other));
    };
  }

  private Message shown(Estate estate) {
    Words words = Words.empty();
    for (Judged one : judged(estate).toList()) {
      words =
          words.and(one.light() + " ").bold(one.environment()).and(": %s.\n".formatted(one.says()));
      for (Story story : one.stories()) {
        words = words.and(told(story));
      }
    }
    return Message.of(words);
  }

  private static Words told(Story story) {
    Words since =
        story.testimony() instanceof Testimony.Says says
            ? Words.of("• " + story.told() + " since ").moment(says.at())
            : Words.of("• " + story.told());
    return story
        .seen()
        .map(it -> it instanceof Seen.There(Instant at) ? since.and(", seen ").moment(at) : since)
        .orElse(since)
        .and("\n");
  }

  private Stream<Judged> judged(Estate estate) {
    return estate.topology().environments().keySet().stream()
        .flatMap(it -> jury.of(estate, it.value()).stream());
  }

  private Message settle(Estate estate, Map<String, String> given, Visit visit) {
    Optional<Refused> no = sentry.refused(GuardCommand.SETTLE_ROLES, visit, estate);
    if (no.isPresent()) {
      return no.get().message(NOTHING);
    }
    Optional<Sides> sides =
        Optional.ofNullable(given.get("production")).flatMap(it -> sides(estate, it));
    if (sides.isEmpty()) {
      return misread("which site is production: %s?".formatted(either(sites(estate))));
    }
    Optional<String> reason = Optional.ofNullable(given.get("reason"));
    if (reason.isEmpty()) {
      return misread("it needs a reason");
    }
    List<String> places = places(estate, Optional.ofNullable(given.get("environment")));
    return places.isEmpty()
        ? misread("which environment: %s?".formatted(either(environments(estate))))
        : settle(estate, places, new Settlement.Wish(visit.person(), sides.get(), reason.get()));
  }

  private Message settle(Estate estate, List<String> places, Settlement.Wish wish) {
    Words words = Words.empty();
    for (String place : places) {
      var where = new Settlement.Place(estate.name().value(), place);
      words =
          words.and(
              switch (settlement.settle(where, wish)) {
                case WRITTEN -> written(estate, place);
                case WAITS_FOR_ANOTHER -> waits(where, wish);
                case A_RUN_MOVES_THEM -> moving(estate, place);
              });
    }
    return Message.of(words);
  }

  private String written(Estate estate, String place) {
    return jury.of(estate, place)
        .map(it -> "Written down, and now %s.\n".formatted(it.says()))
        .orElse("Written down.\n");
  }

  private String moving(Estate estate, String place) {
    return jury.of(estate, place).flatMap(Judged::moving).stream()
        .map(
            it -> "Not settled (%s): %s. Next: %s.\n".formatted(it.name(), it.because(), it.next()))
        .findFirst()
        // It was over a moment ago.
        .orElse("Not settled: try again.\n");
  }

  private String waits(Settlement.Place place, Settlement.Wish wish) {
    return "Your yes counts. Another of %s has 15 minutes to type `/ops roles %s settle --production %s --environment %s --reason …`.\n"
        .formatted(
            keyHolders.names(), place.estate(), wish.sides().production(), place.environment());
  }

  /** Where nothing is said, what is agreed is left as it is. */
  private List<String> places(Estate estate, Optional<String> wanted) {
    return wanted.isPresent()
        ? environments(estate).stream().filter(wanted.get()::equals).toList()
        : judged(estate).filter(it -> !it.isAgreed()).map(Judged::environment).toList();
  }

  /** There are two, as configuration is checked. */
  private static Optional<Sides> sides(Estate estate, String production) {
    List<String> sites = sites(estate);
    return sites.stream()
        .filter(it -> !it.equals(production))
        .findFirst()
        .filter(_ -> sites.contains(production))
        .map(standby -> new Sides(production, standby));
  }

  private static List<String> sites(Estate estate) {
    return estate.topology().sites().keySet().stream().map(it -> it.value()).toList();
  }

  private static List<String> environments(Estate estate) {
    return estate.topology().environments().keySet().stream().map(it -> it.value()).toList();
  }

  private static String either(List<String> names) {
    return String.join(" or ", names);
  }

  private static Message misread(String because) {
    return Term.misread(BuiltIn.ROLES, because);
  }
}
