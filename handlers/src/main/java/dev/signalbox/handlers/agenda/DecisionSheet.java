package dev.signalbox.handlers.agenda;

import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import java.util.List;

/** Questions as people read them. Pure. */
public final class DecisionSheet {
  private DecisionSheet() {}

  public static Message of(String title, List<Decision> all) {
    Words words = Words.of("What %s has to decide, and has decided:\n".formatted(title));
    for (Decision one : all) {
      words = words.and(line(one)).and("\n");
    }
    return Message.of(words);
  }

  static Message back(Decision decision) {
    return Message.of(
        Words.of(":leftwards_arrow_with_hook: Put off until today: ")
            .and(line(decision))
            .and(" Next: ")
            .code(
                "/ops decision %s answer %d <option>"
                    .formatted(decision.estate(), decision.number()))
            .and(", or put it off again."));
  }

  private static Words line(Decision one) {
    Words words = Words.of("%s %d. ".formatted(sign(one), one.number())).bold(one.question());
    return switch (one.state()) {
      case OPEN -> words.and(options(one));
      case DEFERRED ->
          words
              .and(options(one))
              .and(one.until().map(" Put off until %s"::formatted).orElse(" Put off"))
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
