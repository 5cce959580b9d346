package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Inbox;
import dev.signalbox.handlers.doctor.Finding;
import dev.signalbox.handlers.evidence.Round;
import dev.signalbox.integrations.backups.Bucket;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.objects.Fetched;
import dev.signalbox.integrations.objects.ObjectStore;
import dev.signalbox.integrations.objects.Spot;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Whether files that people leave in buckets could be read, as far as the folders tell. */
@Singleton
final class BucketCheck implements EstateCheck {
  private final ObjectStore store;

  BucketCheck(ObjectStore store) {
    this.store = store;
  }

  @Override
  public String about() {
    return "buckets";
  }

  /** Of the folder itself no byte is wanted. */
  @Override
  public Finding look(Estate estate) {
    List<Spot> folders =
        estate.buckets().sequencedValues().stream().flatMap(it -> folder(estate, it)).toList();
    return Tally.of(
            Round.USUAL.ask(folders, it -> store.read(it, 0)).entrySet().stream()
                .map(it -> judged(it.getKey(), it.getValue())))
        .in(well -> well.isEmpty() ? "nobody leaves files in any" : String.join("; ", well));
  }

  private static Stream<Spot> folder(Estate estate, Inbox inbox) {
    return estate.topology().connections().get(inbox.cloud()) instanceof Connection.Aws account
        ? Stream.of(new Spot(new Bucket(account, inbox.bucket()), inbox.under()))
        : Stream.empty();
  }

  /** A key that may not list is told no of a folder that nobody has made, too. */
  private static Finding judged(Spot folder, Asked<Fetched> asked) {
    return asked instanceof Asked.Troubled<Fetched>(Trouble no) && no.kind() == Kind.RIGHTS
        ? new Finding.Mind(
            "nobody can tell whether %s may be read".formatted(folder.says()),
            "put an empty object there that is called %s; where that is so already, let the key s3:GetObject under it"
                .formatted(folder.key()))
        : Tally.judged(asked, _ -> new Finding.Well(folder.says() + " can be read"));
  }
}
