package dev.signalbox.handlers.run;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.mail.Mail;
import dev.signalbox.integrations.mail.Note;
import java.util.ArrayList;
import java.util.List;

/** Sees all that leaves for the simulated world's letter box, and may be the death of who sends. */
final class Postbox implements Mail {
  enum Mood {
    FINE,
    BUSY,
    CLOSED,
    SILENT,
    KILLS_BEFORE,
    KILLS_AFTER
  }

  final List<Note> taken = new ArrayList<>();
  private final Mail box;
  private Mood mood = Mood.FINE;

  Postbox(Mail box) {
    this.box = box;
  }

  void is(Mood now) {
    mood = now;
  }

  /** With the next mail only. */
  void will(Mood next) {
    mood = next;
  }

  @Override
  public Ordered<Note> send(Connection.Smtp on, Note note) {
    Mood now = mood;
    if (now != Mood.BUSY && now != Mood.CLOSED) {
      mood = Mood.FINE;
    }
    return switch (now) {
      case FINE -> take(on, note);
      case BUSY -> new Ordered.Refused<>(trouble(on, note, Trouble.Kind.LIMITED, "it is busy"));
      case CLOSED -> new Ordered.Refused<>(trouble(on, note, Trouble.Kind.KEY, "the key is wrong"));
      case SILENT -> {
        take(on, note);
        yield new Ordered.Unknown<>(trouble(on, note, Trouble.Kind.UNREACHABLE, "no answer"));
      }
      case KILLS_BEFORE -> throw new TestNeighbour.Killed();
      case KILLS_AFTER -> {
        take(on, note);
        throw new TestNeighbour.Killed();
      }
    };
  }

  private Ordered<Note> take(Connection.Smtp on, Note note) {
    taken.add(note);
    return box.send(on, note);
  }

  private static Trouble trouble(Connection.Smtp on, Note note, Trouble.Kind kind, String why) {
    return new Trouble(note.doing(on), kind, why);
  }
}
