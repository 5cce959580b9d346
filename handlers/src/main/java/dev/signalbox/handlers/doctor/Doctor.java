package dev.signalbox.handlers.doctor;

import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** Asks every check in turn; one that fails to look is itself a finding. */
@Singleton
public final class Doctor {
  private final List<Check> checks;

  Doctor(List<Check> checks) {
    this.checks = checks.stream().sorted(Comparator.comparing(Check::about)).toList();
  }

  public Message examine() {
    List<Examined> examined = checks.stream().map(Doctor::look).toList();
    long wrong = examined.stream().filter(it -> it.finding() instanceof Finding.Wrong).count();
    Words summary =
        Words.of(wrong == 0 ? "I am well." : "%d of my checks found trouble.".formatted(wrong));
    Piece[] lines = examined.stream().map(Doctor::line).toArray(Piece[]::new);
    return Message.of(summary).plus(lines);
  }

  private static Examined look(Check check) {
    try {
      return new Examined(check.about(), check.look());
    } catch (RuntimeException trouble) {
      return new Examined(
          check.about(),
          new Finding.Wrong(
              "the look itself broke", "read the log at this moment, then try again"));
    }
  }

  private static Piece line(Examined examined) {
    return switch (examined.finding()) {
      case Finding.Well(var told) -> line(":white_check_mark: ", examined.about(), told);
      case Finding.Mind(var told, var next) ->
          line(":warning: ", examined.about(), told + ". Next: " + next + ".");
      case Finding.Wrong(var because, var next) ->
          line(":x: ", examined.about(), because + ". Next: " + next + ".");
    };
  }

  private static Piece line(String sign, String about, String told) {
    return new Piece.Paragraph(Words.of(sign).bold(about).and("  " + told));
  }

  private record Examined(String about, Finding finding) {}
}
