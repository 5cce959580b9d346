package dev.signalbox.handlers.command;

import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The ledger lines of what known people asked. Strangers leave none. */
@Singleton
final class Diary {
  private final Ledger ledger;

  Diary(Ledger ledger) {
    this.ledger = ledger;
  }

  void asked(Visit visit, String text) {
    write(Entry.Kind.ASKED, visit, text);
  }

  void refused(Visit visit, Refused no, String text) {
    write(Entry.Kind.REFUSED, visit, no.name() + " " + text);
  }

  private void write(Entry.Kind kind, Visit visit, String subject) {
    ledger.write(new Entry(kind, visit.person(), Optional.empty(), subject));
  }
}
