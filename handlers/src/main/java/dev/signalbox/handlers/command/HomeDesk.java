package dev.signalbox.handlers.command;

import dev.signalbox.handlers.agenda.Checklists;
import dev.signalbox.handlers.agenda.Decision;
import dev.signalbox.handlers.agenda.Decisions;
import dev.signalbox.handlers.agenda.OwnSheet;
import dev.signalbox.handlers.ask.Asks;
import dev.signalbox.integrations.chat.Piece;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Everything that waits for one person, on the page that is theirs alone. */
@Singleton
final class HomeDesk {
  private final Asks asks;
  private final Checklists checklists;
  private final Decisions decisions;

  HomeDesk(Asks asks, Checklists checklists, Decisions decisions) {
    this.asks = asks;
    this.checklists = checklists;
    this.decisions = decisions;
  }

  Answer.Home of(Visit visit) {
    return Home.of(visit, asks.waitingFor(visit.caller()), theirs(visit));
  }

  private List<Piece> theirs(Visit visit) {
    List<Checklists.Mine> mine =
        checklists.of(visit.person()).stream()
            .filter(it -> visit.menu().estate(it.list().estate()).isPresent())
            .toList();
    List<Decision> undecided =
        decisions.waitingFor(visit.caller().groups()).stream()
            .filter(it -> visit.menu().estate(it.estate()).isPresent())
            .toList();
    return Stream.concat(OwnSheet.items(mine).stream(), OwnSheet.decisions(undecided).stream())
        .toList();
  }
}
