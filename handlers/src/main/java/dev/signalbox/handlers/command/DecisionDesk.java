package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.agenda.Decision;
import dev.signalbox.handlers.agenda.DecisionSheet;
import dev.signalbox.handlers.agenda.DecisionState;
import dev.signalbox.handlers.agenda.Decisions;
import dev.signalbox.handlers.agenda.Mornings;
import dev.signalbox.handlers.gate.GuardCommand;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an estate has to decide, and what was decided by whom and why. */
@Singleton
class DecisionDesk {
  private static final int LONGEST = 500;

  private final Decisions decisions;
  private final Mornings mornings;
  private final Sentry sentry;

  DecisionDesk(Decisions decisions, Mornings mornings, Sentry sentry) {
    this.decisions = decisions;
    this.mornings = mornings;
    this.sentry = sentry;
  }

  @Transactional
  Message carryOut(Estate estate, Map<String, String> given, Visit visit) {
    String what = given.getOrDefault("what", "show");
    if (what.equals("show") || what.equals("list")) {
      return shown(estate);
    }
    String rest = given.getOrDefault("rest", "").strip();
    Optional<Refused> no = what.equals("ask") ? mayNot(estate, visit) : mayNot(estate, rest, visit);
    if (no.isPresent()) {
      return no.get().message(AgendaDesk.NOTHING);
    }
    return switch (what) {
      case "ask" -> ask(estate, rest, options(given), visit);
      case "answer" -> answer(estate, rest, visit);
      case "defer" -> defer(estate, rest, visit);
      case String other ->
          misread("a question is asked, answered or deferred, not '%s'".formatted(other));
    };
  }

  /** Whose word it takes may say it, even where they may start nothing. */
  private Optional<Refused> mayNot(Estate estate, String rest, Visit visit) {
    boolean isTheirs =
        Numbered.read(rest)
            .flatMap(it -> open(estate, it))
            .flatMap(Decision::owner)
            .filter(it -> visit.caller().isInOneOf(Set.of(it)))
            .isPresent();
    return isTheirs ? visit.rights().where(estate) : mayNot(estate, visit);
  }

  private Optional<Refused> mayNot(Estate estate, Visit visit) {
    return sentry.refused(GuardCommand.AGENDA, visit, estate);
  }

  private Message shown(Estate estate) {
    List<Decision> all = decisions.of(estate.name().value());
    String title = estate.about().title();
    return all.isEmpty()
        ? Message.of(
            Words.of("%s has nothing to decide. Next: ".formatted(title))
                .code("/ops decision %s ask <question> --options a,b".formatted(estate.name())))
        : DecisionSheet.of(estate, all);
  }

  private static List<String> options(Map<String, String> given) {
    return Stream.of(given.getOrDefault("options", "").split(",", -1))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .distinct()
        .toList();
  }

  private Message ask(Estate estate, String question, List<String> options, Visit visit) {
    if (question.isEmpty() || question.length() > LONGEST) {
      return misread("a question of %d letters at most is missing".formatted(LONGEST));
    }
    if (String.join(",", options).length() > LONGEST) {
      return misread("the options are too long; say them in fewer words");
    }
    Decision asked = decisions.ask(estate.name().value(), question, options, visit.person());
    return Message.of(
        Words.of("It is number %d. Whoever knows types ".formatted(asked.number()))
            .code(DecisionSheet.answering(asked)));
  }

  private Message answer(Estate estate, String rest, Visit visit) {
    Optional<Numbered> said = Numbered.read(rest);
    Optional<Decision> open = said.flatMap(it -> open(estate, it));
    if (open.isEmpty()) {
      return noSuch(estate);
    }
    return answer(open.get(), said.orElseThrow().rest())
        .map(it -> answered(open.get(), it, visit))
        .orElseGet(() -> misread(wanted(open.get())));
  }

  private static String wanted(Decision decision) {
    return decision.options().isEmpty()
        ? "the answer is missing, or longer than %d letters".formatted(LONGEST)
        : "its options are %s; say one, and then why"
            .formatted(String.join(", ", decision.options()));
  }

  /** One of its options and why; where it has none, all of it. */
  private static Optional<Decision.Answer> answer(Decision decision, String words) {
    if (decision.options().isEmpty()) {
      return Optional.of(new Decision.Answer(words, ""))
          .filter(_ -> !words.isEmpty() && words.length() <= LONGEST);
    }
    return decision.options().stream()
        .filter(it -> words.equals(it) || words.startsWith(it + " "))
        .max(Comparator.comparingInt(String::length))
        .map(it -> new Decision.Answer(it, words.substring(it.length()).strip()))
        .filter(it -> it.why().length() <= AgendaDesk.LONGEST);
  }

  private Message answered(Decision decision, Decision.Answer answer, Visit visit) {
    return Message.of(
        decisions.answer(decision, answer, visit.person())
            ? "Written down: %s – %s.".formatted(decision.question(), answer.words())
            : "Somebody was faster; `/ops decision %s` shows what they said."
                .formatted(decision.estate()));
  }

  private Message defer(Estate estate, String rest, Visit visit) {
    Optional<Numbered> said = Numbered.read(rest);
    Optional<Decision> open = said.flatMap(it -> open(estate, it));
    if (open.isEmpty()) {
      return noSuch(estate);
    }
    String written = said.orElseThrow().rest().replaceFirst("^until ", "").strip();
    Optional<LocalDate> day = WishReader.day(written);
    if (day.isEmpty()) {
      return misread(WishReader.noDay(written));
    }
    if (!day.get().isAfter(mornings.today(estate.name().value()))) {
      return misread("%s is not ahead".formatted(day.get()));
    }
    return Message.of(
        decisions.defer(open.get(), day.get(), visit.person())
            ? "It comes back on %s.".formatted(day.get())
            : "It is put off already, or answered.");
  }

  private Optional<Decision> open(Estate estate, Numbered said) {
    return decisions
        .find(said.number())
        .filter(it -> it.estate().equals(estate.name().value()))
        .filter(it -> it.state() != DecisionState.ANSWERED);
  }

  private static Message noSuch(Estate estate) {
    return misread(
        "there is no such open question; `/ops decision %s` lists them".formatted(estate.name()));
  }

  private static Message misread(String because) {
    return Term.misread(BuiltIn.DECISION, because);
  }
}
