package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.doctor.Check;
import dev.signalbox.handlers.doctor.Doctor;
import dev.signalbox.handlers.doctor.Examined;
import dev.signalbox.handlers.doctor.Finding;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;

/** Looks at one estate from all sides at once; whoever cannot look is told, too. */
@Singleton
public final class EstateDoctor {
  private final List<EstateCheck> checks;

  EstateDoctor(List<EstateCheck> checks) {
    this.checks = List.copyOf(checks);
  }

  /** It waits for neighbours: never in a transaction. */
  public Message examine(Estate estate) {
    List<Examined> all = look(estate);
    long open = all.stream().filter(Examined::isOpen).count();
    String title = estate.about().title();
    Words summary =
        Words.of(
            open == 0
                ? "%s is well.".formatted(title)
                : "%s: %d of %d checks want somebody.".formatted(title, open, all.size()));
    return Message.of(summary).plus(all.stream().map(Examined::piece).toArray(Piece[]::new));
  }

  List<Examined> look(Estate estate) {
    List<Check> bound = checks.stream().<Check>map(it -> new Bound(it, estate)).toList();
    return Doctor.of(bound).look(EnumSet.allOf(Check.Sight.class));
  }

  private record Bound(EstateCheck check, Estate estate) implements Check {
    @Override
    public String about() {
      return check.about();
    }

    @Override
    public Finding look() {
      return check.look(estate);
    }
  }
}
