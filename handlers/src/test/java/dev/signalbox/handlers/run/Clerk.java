package dev.signalbox.handlers.run;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.builds.Marker;
import dev.signalbox.integrations.builds.Request;
import dev.signalbox.integrations.builds.RequestId;
import dev.signalbox.integrations.builds.Requests;
import dev.signalbox.integrations.builds.Standing;
import dev.signalbox.integrations.builds.Ticket;
import dev.signalbox.integrations.builds.Wish;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import java.util.List;
import java.util.Optional;

/** Takes what builds are asked for in the simulated world, and may be the death of who asks. */
final class Clerk implements Requests {
  enum Mood {
    FINE,
    KILLS_BEFORE,
    KILLS_AFTER
  }

  private final Requests desk;
  private Mood mood = Mood.FINE;

  Clerk(Requests desk) {
    this.desk = desk;
  }

  /** With the next wish. */
  void will(Mood next) {
    mood = next;
  }

  @Override
  public Asked<Standing> standing(Connection.Travis on) {
    return desk.standing(on);
  }

  @Override
  public Asked<List<Request>> recent(Connection.Travis on) {
    return desk.recent(on);
  }

  @Override
  public Asked<Optional<Request>> find(Connection.Travis on, RequestId id) {
    return desk.find(on, id);
  }

  @Override
  public Asked<List<Request>> marked(Connection.Travis on, Marker marker) {
    return desk.marked(on, marker);
  }

  @Override
  public Ordered<Ticket> ask(Connection.Travis on, Wish wish) {
    Mood now = mood;
    mood = Mood.FINE;
    return switch (now) {
      case FINE -> desk.ask(on, wish);
      case KILLS_BEFORE -> throw new TestNeighbour.Killed();
      case KILLS_AFTER -> {
        desk.ask(on, wish);
        throw new TestNeighbour.Killed();
      }
    };
  }
}
