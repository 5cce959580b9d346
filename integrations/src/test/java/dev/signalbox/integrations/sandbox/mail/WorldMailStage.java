package dev.signalbox.integrations.sandbox.mail;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.mail.Mail;
import dev.signalbox.integrations.mail.MailStage;
import dev.signalbox.integrations.sandbox.TestWorld;
import dev.signalbox.integrations.sandbox.Thing;
import dev.signalbox.integrations.sandbox.WorldBadDays;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.HandClock;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The stand-in, in a world of its own. */
final class WorldMailStage implements MailStage {
  private final TestWorld world = new TestWorld(new HandClock());

  @Override
  public Mail mail() {
    return new WorldMail(world.world(), world.fate());
  }

  @Override
  public Connection.Smtp on() {
    return new Connection.Smtp(
        new Reach(
            new ConnectionName("mail"),
            URI.create("smtps://mail.gpii.net"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        "signalbox@gpii.net");
  }

  @Override
  public List<Taken> taken() {
    return world.world().all(WorldMail.KIND).stream()
        .map(
            it ->
                new Taken(
                    said(it, "from"),
                    said(it, "to"),
                    said(it, "subject"),
                    said(it, "text"),
                    said(it, "mark")))
        .toList();
  }

  private static String said(Thing thing, String name) {
    return Json.text(thing.body(), name).orElseThrow();
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    return WorldBadDays.tell(world, WorldMail.NAME, day);
  }

  @Override
  public void close() {
    world.close();
  }
}
