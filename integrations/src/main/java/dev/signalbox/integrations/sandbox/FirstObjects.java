package dev.signalbox.integrations.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Inbox;
import dev.signalbox.integrations.backups.Bucket;
import dev.signalbox.integrations.objects.Spot;
import jakarta.inject.Singleton;
import java.util.List;

/** Somebody left a list of new users in every bucket, for whoever wants to try what takes one. */
@Singleton
final class FirstObjects implements FirstWorld.Beginning {
  private static final List<String> PILOTS =
      List.of("5d0c9a4e-3b1f-4a6d-9e27-60b8c1d2f3a4", "e1f7b2c8-94d5-4c03-8a6b-7f9d0e1c2b3a");

  @Override
  public void begin(Estate estate, Things things) {
    estate.buckets().sequencedValues().forEach(it -> begin(estate, it, things));
  }

  private static void begin(Estate estate, Inbox inbox, Things things) {
    if (estate.topology().connections().get(inbox.cloud()) instanceof Connection.Aws account) {
      Spot spot = new Spot(new Bucket(account, inbox.bucket()), inbox.under() + "pilot.csv");
      WorldObjectStore.put(
          things, spot, ("GPII key\n" + String.join("\n", PILOTS) + "\n").getBytes(UTF_8));
    }
  }
}
