package dev.signalbox.handlers.agenda;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import java.util.List;
import java.util.Optional;

/** Questions as people read them. Pure. */
public final class DecisionSheet {
  private DecisionSheet() {}

  public static Message of(Estate estate, List<Decision> all) {
    Words words =
        Words.of("What %s has to decide, and has decided:\n".formatted(estate.about().title()));
    for (Decision one : all) {
      words = words.and(line(one)).and(left(estate, one)).and("\n");
    }
    return Message.of(words);
  }

  /** Nobody decides by leaving a line out. */
  private static String left(Estate estate, Decision one) {
    return one.state() == DecisionState.ANSWERED || one.isStillAsked(estate)
        ? ""
        : " The estate's file asks it no longer: answer it, or say that nobody needs to know.";
  }

  static Message back(Decision decision) {
    return Message.of(
        Words.of(":leftwards_arrow_with_hook: Put off until today: ")
            .and(line(decision))
            .and(" Next: ")
            .code(answering(decision))
            .and(", or put it off again."));
  }

  /** What whoever knows types. */
  public static String answering(Decision one) {
    return "/ops decision %s answer %d %s"
        .formatted(
            one.estate(), one.number(), one.options().isEmpty() ? "<words>" : "<option> <why>");
  }

  static Words line(Decision one) {
    Words words = Words.of("%s %d. ".formatted(sign(one), one.number())).bold(one.question());
    return switch (one.state()) {
      case OPEN -> words.and(asked(one));
      case DEFERRED ->
          words
              .and(asked(one))
              .and(one.until().map("; put off until %s"::formatted).orElse("; put off"))
              .and(" by %s.".formatted(one.by()));
      case ANSWERED ->
          words
              .and(" " + one.answer().map(DecisionSheet::said).orElse(""))
              .and(one.by() + ", ")
              .moment(one.at());
    };
  }

  private static String said(Decision.Answer answer) {
    return answer.why().isEmpty()
        ? "%s – ".formatted(answer.words())
        : "%s, because %s – ".formatted(answer.words(), answer.why());
  }

  private static Words asked(Decision one) {
    Words words = Words.of(options(one));
    words = one.owner().map(" – for %s"::formatted).map(words::and).orElse(words);
    Optional<Decision.Origin> file = one.origin();
    words =
        file.flatMap(Decision.Origin::since)
            .map(", since %s"::formatted)
            .map(words::and)
            .orElse(words);
    return file.flatMap(Decision.Origin::ticket)
        .map(it -> Words.of(", ").link(new Reference(it).label(), it))
        .map(words::and)
        .orElse(words);
  }

  private static String options(Decision one) {
    return one.options().isEmpty() ? "" : " (%s)".formatted(String.join(" or ", one.options()));
  }

  private static String sign(Decision one) {
    return switch (one.state()) {
      case OPEN -> ":question:";
      case DEFERRED -> ":hourglass_flowing_sand:";
      case ANSWERED -> ":white_check_mark:";
    };
  }
}
