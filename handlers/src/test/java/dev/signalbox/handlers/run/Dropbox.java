package dev.signalbox.handlers.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.config.estate.BucketName;
import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Inbox;
import dev.signalbox.integrations.backups.Bucket;
import dev.signalbox.integrations.objects.Spot;
import dev.signalbox.integrations.sandbox.World;
import dev.signalbox.integrations.sandbox.WorldObjectStore;
import java.util.Optional;

/** The bucket in which people leave files for GPII. */
record Dropbox(Track track, Estate estate) {
  static final String PILOTS = "users/pilot.csv";

  void has(String key, String text) {
    has(key, text.getBytes(UTF_8));
  }

  void has(String key, byte[] bytes) {
    Inbox inbox = Optional.ofNullable(estate.buckets().get(new BucketName("inbox"))).orElseThrow();
    Connection.Aws account =
        (Connection.Aws)
            Optional.ofNullable(estate.topology().connections().get(inbox.cloud())).orElseThrow();
    track
        .the(World.class)
        .change(
            things -> {
              WorldObjectStore.put(
                  things, new Spot(new Bucket(account, inbox.bucket()), key), bytes);
              return true;
            });
  }
}
