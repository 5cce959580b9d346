package dev.signalbox.handlers.bucket;

import dev.signalbox.config.estate.BucketName;
import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Inbox;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.upload.Uploads;
import dev.signalbox.integrations.backups.Bucket;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.objects.Fetched;
import dev.signalbox.integrations.objects.ObjectStore;
import dev.signalbox.integrations.objects.Spot;
import dev.signalbox.integrations.objects.Version;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/** Reads a file where the estate's file lets it. The installation knows all actions: got late. */
@Singleton
final class Pickup {
  private final Provider<Installation> installation;
  private final ObjectStore store;

  Pickup(Provider<Installation> installation, ObjectStore store) {
    this.installation = installation;
    this.store = store;
  }

  /** Nobody is asked for what lies elsewhere. */
  Asked<Fetched.Text> read(Errand errand, BucketName bucket, String key) {
    Estate estate = installation.get().current().estate(errand.estate()).orElseThrow();
    String doing = "reading %s in %s".formatted(key, bucket);
    Optional<Inbox> inbox = Optional.ofNullable(estate.buckets().get(bucket));
    if (inbox.isEmpty()) {
      return trouble(doing, "the estate's file has no such bucket under `buckets`");
    }
    Optional<String> objection = inbox.get().objection(key);
    if (objection.isPresent()) {
      return trouble(doing, "OUTSIDE: " + objection.get());
    }
    return estate.topology().connections().get(inbox.get().cloud())
            instanceof Connection.Aws account
        ? read(new Spot(new Bucket(account, inbox.get().bucket()), key))
        : trouble(doing, "'%s' is no account".formatted(inbox.get().cloud()));
  }

  private Asked<Fetched.Text> read(Spot spot) {
    return switch (store.read(spot, Uploads.MOST)) {
      case Asked.Troubled<Fetched>(Trouble trouble) ->
          new Asked.Troubled<>(trouble.kind() == Kind.RIGHTS ? unsure(trouble, spot) : trouble);
      case Asked.Told<Fetched>(Fetched fetched) -> read(spot, fetched);
    };
  }

  /** A key that may not list is told no of what is not there, too. */
  private static Trouble unsure(Trouble no, Spot spot) {
    return new Trouble(
        no.doing(),
        Kind.RIGHTS,
        "%s: either it is not there, or %s may not read it; look for the file first, then at the key's rights"
            .formatted(no.why(), spot.bucket().account().reach().name()));
  }

  private static Asked<Fetched.Text> read(Spot spot, Fetched fetched) {
    String doing = "reading " + spot.says();
    return switch (fetched) {
      case Fetched.Text text -> new Asked.Told<>(text);
      case Fetched.Absent() ->
          trouble(
              doing, "nothing is there: compare the key letter by letter, or put the file there");
      case Fetched.NoText _ ->
          trouble(doing, "it is no text in UTF-8: save it as UTF-8 and put it there again");
      case Fetched.TooBig(Version version) ->
          trouble(
              doing,
              String.format(
                  Locale.ROOT,
                  "it has %,d bytes, and %,d are taken at most: split it, or leave out what is not"
                      + " needed",
                  version.size(),
                  Uploads.MOST));
    };
  }

  private static Asked<Fetched.Text> trouble(String doing, String why) {
    return new Asked.Troubled<>(new Trouble(doing, Kind.REQUEST, why));
  }
}
