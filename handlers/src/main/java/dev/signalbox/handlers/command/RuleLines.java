package dev.signalbox.handlers.command;

import dev.signalbox.handlers.gate.Verdict;
import dev.signalbox.handlers.gate.Verdict.Answer;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;

/** Every rule's answer, a line each. */
final class RuleLines {
  private RuleLines() {}

  static Piece of(Verdict verdict) {
    Words words = Words.empty();
    for (Verdict.Answered one : verdict.answers()) {
      words = words.and(sign(one.answer())).bold(one.rule().word()).and(says(one.answer()) + "\n");
    }
    return new Piece.Paragraph(words);
  }

  private static String sign(Answer answer) {
    return switch (answer) {
      case Answer.Fine _ -> ":white_check_mark: ";
      case Answer.Required _ -> ":raised_hand: ";
      case Answer.No _ -> ":no_entry: ";
      case Answer.Unknown _ -> ":grey_question: ";
      case Answer.NotAsked _ -> ":heavy_minus_sign: ";
    };
  }

  private static String told(Refusal name, String because) {
    return ": %s (%s)".formatted(because, name);
  }

  private static String says(Answer answer) {
    return switch (answer) {
      case Answer.Fine(String says) -> ": " + says;
      case Answer.Required(String says) -> ": " + says;
      case Answer.No(Refused why) -> told(why.name(), why.because());
      case Answer.Unknown(Refused why) -> told(why.name(), why.because());
      case Answer.NotAsked _ -> " is not asked here";
    };
  }
}
