package dev.signalbox.integrations.sandbox.mail;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.mail.Mail;
import dev.signalbox.integrations.mail.Note;
import dev.signalbox.integrations.sandbox.Fate;
import dev.signalbox.integrations.sandbox.Fate.Called;
import dev.signalbox.integrations.sandbox.StandIn;
import dev.signalbox.integrations.sandbox.Things;
import dev.signalbox.integrations.sandbox.World;
import jakarta.inject.Singleton;

/** Keeps all that is mailed. */
@Singleton
final class WorldMail implements Mail, StandIn {
  static final String NAME = "mail";
  static final String KIND = "mail";
  private final World world;
  private final Fate fate;

  WorldMail(World world, Fate fate) {
    this.world = world;
    this.fate = fate;
  }

  @Override
  public String neighbour() {
    return NAME;
  }

  @Override
  public Ordered<Note> send(Connection.Smtp on, Note note) {
    return fate.order(
        new Called(NAME, on.reach(), note.doing(on)),
        () -> world.change(things -> kept(things, on, note)));
  }

  /** A server takes each for a new one, and so does this. */
  private static Ordered<Note> kept(Things things, Connection.Smtp on, Note note) {
    int number = things.all(KIND, "").size() + 1;
    things.add(
        KIND,
        "%08d".formatted(number),
        JsonObject.empty()
            .with("to", on.whole(note.to()))
            .with("from", on.from())
            .with("subject", note.subject())
            .with("text", note.text())
            .with("mark", note.mark()));
    return new Ordered.Done<>(note);
  }
}
