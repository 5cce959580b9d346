package dev.signalbox.handlers.doctor;

import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;

/** What was looked at, and what was found. */
public record Examined(String about, Finding finding) {
  public boolean isWrong() {
    return finding instanceof Finding.Wrong;
  }

  /** Somebody has to do something about it, or to look themselves. */
  public boolean isOpen() {
    return isWrong() || finding instanceof Finding.Unknown;
  }

  public Piece piece() {
    return new Piece.Paragraph(words());
  }

  public Words words() {
    return switch (finding) {
      case Finding.Well(var told) -> line(":white_check_mark: ", told);
      case Finding.Mind(var told, var next) -> line(":warning: ", told, next);
      case Finding.Wrong(var because, var next) -> line(":x: ", because, next);
      case Finding.Unknown(var why, var next) -> line(":question: ", why, next);
    };
  }

  private Words line(String sign, String told, String next) {
    return line(sign, "%s. Next: %s.".formatted(told, next));
  }

  private Words line(String sign, String told) {
    return Words.of(sign).bold(about).and("  " + told);
  }
}
